import Finance
import Foundation
import Receivables

@testable import Ledger

/// A folder of a test's own, gone when the test is.
final class TestFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "ledger-tests-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { path + "/" + name }

  func write(_ bytes: [UInt8], to name: String = "invoices.csv") throws -> String {
    try Data(bytes).write(to: URL(fileURLWithPath: file(name)))
    return file(name)
  }

  func write(_ text: String, to name: String = "invoices.csv") throws -> String {
    try write(Array(text.utf8), to: name)
  }

  func bytes(_ name: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: file(name)))
  }

  func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path) }

  func ledger() -> Ledger { Ledger(path: file("ledger.sqlite")) }
}

/// Files that lie beside the package and are not shipped with it.
enum SharedData {
  static func path(_ name: String, from file: String = #filePath) -> String {
    let root = URL(fileURLWithPath: file)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return root.deletingLastPathComponent().appendingPathComponent("shared/data/" + name).path
  }

  static func has(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: path(name))
  }
}

/// Numbers that are the same for the same seed.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

func day(_ text: String) -> CivilDate { CivilDate(iso: text) ?? CivilDate(dayNumber: 0) }
func yen(_ amount: Int) -> Money { Money(minorUnits: amount, currency: .jpy) }
func dollars(_ cents: Int) -> Money { Money(minorUnits: cents, currency: .usd) }

/// Who imports in tests.
let importing = Recording(by: "suzuki", date: day("2026-11-24"), note: "invoices.csv")

/// A history with a row in every table.
let fullHistory = CustomerHistory(
  customer: Customer(
    code: "C1", name: "株式会社テスト商事", reading: "てすとしょうじ", language: .ja, country: "JP",
    address: ["東京都千代田区架空町1-2-3", "", "テストビル 4F"], creditLimit: yen(500_000),
    grade: "B",
    contacts: [
      Contact(name: "鈴木", role: "経理", phone: "03-0000-0000"), Contact(name: "佐々木"),
    ]),
  invoices: [
    Invoice(
      number: "A-1", issued: day("2026-01-31"), due: day("2026-02-28"), amount: yen(1_000),
      reference: "PO 9"),
    Invoice(
      number: "A-2", issued: day("2026-02-28"), due: day("2026-03-31"), amount: yen(2_000)),
  ],
  payments: [Payment(invoiceNumber: "A-1", date: day("2026-03-02"), amount: yen(1_000))],
  promises: [
    PromiseToPay(made: day("2026-03-01"), by: day("2026-03-02"), amount: yen(1_000))
  ],
  disputes: [
    Dispute(
      invoiceNumber: "A-2", opened: day("2026-04-01"), amount: yen(500), reason: "数量違い")
  ],
  holds: [
    Hold(from: day("2026-04-01"), until: day("2026-04-30"), reason: "検収待ち", owner: "田中")
  ],
  contacts: [
    ContactEvent(date: day("2026-03-01"), channel: .phone, person: "鈴木", summary: "入金を約束")
  ],
  commitments: [
    Commitment(
      made: day("2026-03-01"), by: day("2026-03-08"), owner: "田中", what: "納品書の再発行")
  ],
  clockEvents: [ClockEvent(.acknowledgement, date: day("2026-03-05"), how: "確認書")],
  nextActions: [NextAction(date: day("2026-04-10"), owner: "田中", kind: .call, note: "様子を聞く")])
