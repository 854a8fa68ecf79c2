//! VIP questionnaires: printed forms with what the dossier knows (M25).

