//! Title, author and language, in the old dictionary and in XMP. No dates: a frozen version prints
//! again byte for byte.

use lopdf::{Document, Object, Stream, dictionary};

use super::{PRODUCER, Properties, failed, text};
use crate::error::DocumentError;

/// Replaces the information dictionary.
pub(super) fn information(
    pdf: &mut Document,
    properties: &Properties,
) -> Result<(), DocumentError> {
    let mut information = dictionary! {
        "Title" => text(&properties.title),
        "Author" => text(&properties.author),
        "Creator" => text(PRODUCER),
        "Producer" => text(PRODUCER),
    };
    if !properties.subject.is_empty() {
        information.set("Subject", text(&properties.subject));
    }
    if !properties.keywords.is_empty() {
        information.set("Keywords", text(&properties.keywords.join(", ")));
    }
    let id = pdf
        .trailer
        .get(b"Info")
        .and_then(Object::as_reference)
        .map_err(failed)?;
    pdf.set_object(id, information);
    Ok(())
}

/// Tells what PDF/UA's mark is: PDF/A knows only its own (ISO 19005-2, 6.6.2.3).
const UA_SCHEMA: &str = "<rdf:Description rdf:about=\"\" \
     xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\" \
     xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" \
     xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\
     <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">\
     <pdfaSchema:schema>PDF/UA</pdfaSchema:schema>\
     <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\
     <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>\
     <rdf:li rdf:parseType=\"Resource\"><pdfaProperty:name>part</pdfaProperty:name>\
     <pdfaProperty:valueType>Integer</pdfaProperty:valueType>\
     <pdfaProperty:category>internal</pdfaProperty:category>\
     <pdfaProperty:description>Part</pdfaProperty:description></rdf:li></rdf:Seq>\
     </pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>";

/// The standards a file claims to keep: PDF/A-2b if every page is ours and every character has its
/// glyph, PDF/UA-1 if it has a title as well.
fn claims(properties: &Properties, vouched: bool) -> String {
    if !vouched {
        return String::new();
    }
    let mut claims = String::from(
        "<rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\
         <pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>\
         </rdf:Description>",
    );
    if !properties.title.trim().is_empty() {
        claims.push_str(UA_SCHEMA);
        claims.push_str(
            "<rdf:Description rdf:about=\"\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\
             <pdfuaid:part>1</pdfuaid:part></rdf:Description>",
        );
    }
    claims
}

/// The same as XMP, which PDF/A and screen readers look at. `vouched` if no glyph is missing and
/// no page is foreign.
pub(super) fn xmp(properties: &Properties, vouched: bool) -> Stream {
    let claims = claims(properties, vouched);
    let Properties {
        title,
        author,
        subject,
        keywords,
        language,
    } = properties;
    let title = escaped(title);
    let mut parts = format!(
        "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{title}</rdf:li></rdf:Alt></dc:title>\
         <dc:creator><rdf:Seq><rdf:li>{}</rdf:li></rdf:Seq></dc:creator>\
         <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>\
         <xmp:CreatorTool>{PRODUCER}</xmp:CreatorTool><pdf:Producer>{PRODUCER}</pdf:Producer>",
        escaped(author),
    );
    if !subject.is_empty() {
        parts.push_str(&format!(
            "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">{}</rdf:li></rdf:Alt>\
             </dc:description>",
            escaped(subject)
        ));
    }
    if !keywords.is_empty() {
        let words = escaped(&keywords.join(", "));
        parts.push_str(&format!("<pdf:Keywords>{words}</pdf:Keywords>"));
    }
    let packet = format!(
        "<?xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\
         <x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\
         <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\
         <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\
         {parts}</rdf:Description>{claims}</rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>"
    );
    let head = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    // PDF/A wants it readable as it is.
    Stream::new(head, packet.into_bytes()).with_compression(false)
}

/// XML text. Control characters can't be in XML at all.
fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for c in words.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c if c.is_control() || matches!(c, '\u{FFFE}' | '\u{FFFF}') => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_can_not_break_the_xml() {
        assert_eq!(escaped("a<b>&\"c\u{1}"), "a&lt;b&gt;&amp;&quot;c ");
    }
}
