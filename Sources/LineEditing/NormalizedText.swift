@_spi(_Unicode) import Swift

extension String {
  /// The string in Unicode's composed form (NFC): か and a voicing mark become が.
  var composed: String {
    // ASCII is composed as it is.
    if utf8.allSatisfy({ $0 < 0x80 }) { return self }
    var scalars = UnicodeScalarView()
    scalars.append(contentsOf: _nfc)
    return String(scalars)
  }
}
