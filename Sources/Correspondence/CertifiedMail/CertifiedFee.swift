import Finance

/// What certified-content letters cost to post, part by part.
public struct CertifiedFee: Sendable, Equatable {
  public struct Item: Sendable, Equatable {
    public let part: PostFeePart
    /// Of all the letters, in yen.
    public let yen: Int
    public let isConfirmed: Bool
  }

  public let tariff: CertifiedTariff
  /// To how many the same text goes.
  public let letters: Int
  /// In the order in which they are added; further sheets only where there are any. Proof of delivery is
  /// not among them.
  public let items: [Item]
  /// Proof of delivery for each letter, when it is wanted.
  public let deliveryProof: Item
  /// The letter is too heavy for the standard ones of the table, as far as its sheets tell: it costs more.
  public let isTooHeavy: Bool

  public var total: Int { items.reduce(0) { $0 + $1.yen } }
  public var totalWithDeliveryProof: Int { total + deliveryProof.yen }

  /// Grams of an A4 sheet of office paper, 64 g/m², and of the envelope: an estimate.
  static let gramsPerSheet = 4
  static let gramsOfEnvelope = 6

  /// The fee of letters of this many sheets, posted together on a day; `nil` for a day before the first
  /// tariff that is known.
  ///
  /// The same text to further addressees: their certification is half the price.
  public init?(sheets: Int, letters: Int = 1, on day: CivilDate) {
    guard let tariff = CertifiedTariff.on(day) else { return nil }
    let sheets = max(1, sheets)
    let letters = max(1, letters)
    let grams = sheets * Self.gramsPerSheet + Self.gramsOfEnvelope
    let base = tariff.base.first { grams <= $0.gramsMax } ?? tariff.base[tariff.base.count - 1]
    let first = tariff.firstSheet
    let further = tariff.furtherSheet * (sheets - 1)
    func item(_ part: PostFeePart, _ yen: Int) -> Item {
      Item(part: part, yen: yen, isConfirmed: !tariff.unconfirmed.contains(part))
    }
    self.tariff = tariff
    self.letters = letters
    items =
      [
        item(.base, base.yen * letters), item(.registered, tariff.registered * letters),
        item(.certification, first + first / 2 * (letters - 1)),
      ] + (sheets > 1 ? [item(.furtherSheets, further + further / 2 * (letters - 1))] : [])
    deliveryProof = item(.deliveryProof, tariff.deliveryProof * letters)
    isTooHeavy = grams > base.gramsMax
  }
}
