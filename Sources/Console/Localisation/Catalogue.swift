/// The words of each language; one file a language holds its entries.
enum Catalogue {}
