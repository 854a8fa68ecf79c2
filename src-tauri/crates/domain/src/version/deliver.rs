//! How an edition is best brought to its reader.

use super::How;
use crate::person::Channel;

/// What the reader's own channel says, as far as an address is known: who writes e-mails gets a draft
/// of one, who writes letters a letter; who telephones, meets or chats gets the PDF with words to go
/// with it. Without a channel, an e-mail if there is an address for it, else a letter.
#[must_use]
pub fn proposed(channel: Option<Channel>, email: &str, postal: &str) -> How {
    let (email, postal) = (!email.trim().is_empty(), !postal.trim().is_empty());
    match channel {
        Some(Channel::Phone | Channel::Meeting | Channel::Messenger) => How::ByHand,
        Some(Channel::Letter) if postal => How::Letter,
        _ if email => How::Email,
        _ if postal => How::Letter,
        _ => How::ByHand,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_readers_channel_leads_where_there_is_an_address() {
        for (channel, email, postal, how) in [
            (Some(Channel::Email), "a@b.example", "Street 1", How::Email),
            (
                Some(Channel::Letter),
                "a@b.example",
                "Street 1",
                How::Letter,
            ),
            (Some(Channel::Phone), "a@b.example", "Street 1", How::ByHand),
            (Some(Channel::Meeting), "", "Street 1", How::ByHand),
            (Some(Channel::Email), "", "Street 1", How::Letter),
            (Some(Channel::Letter), "a@b.example", " ", How::Email),
            (None, "a@b.example", "Street 1", How::Email),
            (None, "", "", How::ByHand),
        ] {
            assert_eq!(
                proposed(channel, email, postal),
                how,
                "{channel:?} {email:?}"
            );
        }
    }
}
