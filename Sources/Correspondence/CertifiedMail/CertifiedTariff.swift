import Finance

/// A part of what a certified-content letter costs.
public enum PostFeePart: String, Sendable, CaseIterable {
  /// The letter itself, by weight.
  case base
  /// General registered mail (一般書留), without which there is no certification.
  case registered
  /// Certification of the first sheet (内容証明).
  case certification
  /// Certification of the further sheets.
  case furtherSheets = "further-sheets"
  /// Proof of delivery (配達証明), asked for when the letter is posted.
  case deliveryProof = "delivery-proof"
}

/// What the post office takes from a day on, in yen.
public struct CertifiedTariff: Sendable, Equatable {
  public let from: CivilDate
  /// The price of a standard letter up to a weight in grams, the lightest first.
  let base: [(gramsMax: Int, yen: Int)]
  let registered: Int
  let firstSheet: Int
  let furtherSheet: Int
  let deliveryProof: Int
  /// Parts whose amount was seen in no published table of this time; to be asked at the counter.
  public let unconfirmed: Set<PostFeePart>
  /// Where the amounts were read.
  public let source: String

  /// The tariff of a day; `nil` before the first that is known.
  public static func on(_ day: CivilDate) -> CertifiedTariff? {
    table.last { $0.from <= day }
  }

  /// Read on 22 November 2026; no later change was seen, which doesn't rule one out.
  static let table: [CertifiedTariff] = [
    tariff(
      "2009-04-01", [(25, 80), (50, 90)], (420, 420, 250, 300),
      source: "all-support.biz/archives/5220; jibunde.net/coolingoff/postage"),
    tariff(
      "2014-04-01", [(25, 82), (50, 92)], (430, 430, 260, 310),
      source: "plala daikou/naiyou/ryoukin.htm; matome-check.site/2018/04/18/post-1339"),
    tariff(
      "2019-10-01", [(25, 84), (50, 94)], (435, 440, 260, 320),
      source: "plala daikou/naiyou/dashikata.htm; smbiz.asahi.com/article/15305281"),
    // The 480 yen came with this change, a year before the base price rose.
    tariff(
      "2023-10-01", [(25, 84), (50, 94)], (480, 480, 290, 350),
      unconfirmed: [.furtherSheets, .deliveryProof],
      source: "ANN news 2023-04-25; smbiz.asahi.com/article/15305281"),
    tariff(
      "2024-10-01", [(50, 110)], (480, 480, 290, 350),
      unconfirmed: [.furtherSheets, .deliveryProof],
      source: "smbiz.asahi.com/article/15305281; otayoripost.net"),
  ].compactMap(\.self)

  private static func tariff(
    _ from: String, _ base: [(Int, Int)],
    _ fees: (registered: Int, first: Int, further: Int, proof: Int),
    unconfirmed: Set<PostFeePart> = [], source: String
  ) -> CertifiedTariff? {
    CivilDate(iso: from).map {
      CertifiedTariff(
        from: $0, base: base.map { (gramsMax: $0.0, yen: $0.1) }, registered: fees.registered,
        firstSheet: fees.first, furtherSheet: fees.further, deliveryProof: fees.proof,
        unconfirmed: unconfirmed, source: source)
    }
  }

  public static func == (one: CertifiedTariff, other: CertifiedTariff) -> Bool {
    one.from == other.from
  }
}
