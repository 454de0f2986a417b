import Finance
import Foundation
import Ledger
import Receivables
import Testing

@testable import Console

/// What a masked recording hides, piece by piece.
@Suite struct MaskedAmountsTests {
  /// What is found, in order.
  private func found(_ text: String) -> [String] {
    MaskedAmounts.pieces(text).compactMap { piece in
      switch piece {
      case .text: nil
      case .amount(let amount): amount
      case .reference(let reference): "#" + reference
      }
    }
  }

  @Test(arguments: [
    ("残り20万ずつ", ["20万"]), ("２０万円で", ["２０万円"]), ("二十万円なら", ["二十万円"]), ("八十万", ["八十万"]),
    ("1億2000万円", ["1億2000万円"]), ("¥3,200,000（3件）", ["¥3,200,000"]), ("￥３，２００", ["￥３，２００"]),
    ("JPY 1,200,000 open", ["JPY 1,200,000"]), ("usd12.50", ["usd12.50"]),
    ("200k a month", ["200k"]),
    ("1.2M", ["1.2M"]), ("pay 80 dollars", ["80 dollars"]), ("£48", ["£48"]),
    ("3200000", ["3200000"]),
    ("伍万陆仟元整", ["伍万陆仟元"]), ("56,500.50元", ["56,500.50元"]), ("$ 15", ["$ 15"]),
    ("4 × ¥800,000 from", ["¥800,000"]), ("\"minorUnits\":2110000}", ["2110000"]),
  ])
  func amountsAreFoundInEveryForm(_ text: String, _ wanted: [String]) {
    #expect(found(text) == wanted)
  }

  @Test(arguments: [
    "[1/7 opening]", "2026-11-24", "2026/11/24", "27 Nov 2026", "November 2026", "2026年11月",
    "11月18日",
    "25.04%", "100%", "47日", "12 of 20", "14:05", "KAI-USE-007", "1-30", "まず一部", "十一月", "6 x",
    "20261124",
    "16件", "第1版",
  ])
  func whatIsNoAmountStays(_ text: String) {
    #expect(found(text).isEmpty)
  }

  @Test(arguments: [
    ("請求書 YS-2609-21 の", ["#YS-2609-21"]), ("T0000000000000", ["#T0000000000000"]),
    ("(INV-300)", ["#INV-300"]),
  ])
  func numbersOfThingsAreFound(_ text: String, _ wanted: [String]) {
    #expect(found(text) == wanted)
  }

  @Test(arguments: ["残り20万ずつ、YS-2609-21 は¥3,200", "", "no number", "9", "¥", "二十万", "é🇯🇵12345é"])
  func piecesMakeTheTextAgain(_ text: String) {
    let again = MaskedAmounts.pieces(text).map { piece in
      switch piece {
      case .text(let text), .amount(let text), .reference(let text): text
      }
    }.joined()
    #expect(again == text)
  }
}

@Suite struct MaskedNamesTests {
  private let names: MaskedNames
  private let mark = MaskedNames.Mark.numbered("Customer", "C014")

  init() {
    names = MaskedNames()
    names.add(
      Customer(
        code: "C014", name: "株式会社山田製作所", reading: "やまだせいさくしょ",
        contacts: [Contact(name: "佐藤 花子", phone: "03-0100-2211")]))
    names.add(Customer(code: "E201", name: "Brindle Moor Supplies Ltd"))
    names.settle()
  }

  private func masked(_ text: String) -> String {
    names.pieces(text).map { piece in
      switch piece {
      case .text(let text): return text
      case .name(.fixed(let mark)): return mark
      case .name(.numbered(let kind, _)): return "<\(kind)>"
      }
    }.joined()
  }

  @Test(arguments: [
    ("株式会社山田製作所です", "<Customer>です"), ("山田製作所 様", "<Customer> 様"), ("株式会社　山田 製作所", "<Customer>"),
    ("ﾔﾏﾀﾞｾｲｻｸｼｮ", "<Customer>"), ("ヤマダセイサクショ", "<Customer>"), ("c014", "<Customer>"),
    ("Ｃ０１４", "<Customer>"),
    ("C0145", "C0145"), ("株式会社山\n      田製作所の", "<Customer>\n      の"),
    ("株式会社山田…  x", "<Customer>…  x"),
    ("佐藤様", "<Person>様"), ("花子さん", "<Person>さん"), ("佐藤花子", "<Person>"),
    ("tel 0301002211.", "<Phone>"),
    ("BRINDLE MOOR SUPPLIES LTD owes", "<Customer> owes"), ("brindle moor supplies", "<Customer>"),
    ("unbrindle", "unbrindle"), ("PLAN-C014-20261124-1", "PLAN-<Customer>-20261124-1"),
  ])
  func namesAreFoundHoweverTheyAreWritten(_ text: String, _ wanted: String) {
    let plain = masked(text).replacing("tel <Phone>.", with: "<Phone>")
    #expect(plain == wanted)
  }

  @Test func partsOfTheOpenCustomerAreFound() {
    #expect(masked("山田さんが") == "山田さんが")
    names.addParts(
      of: Customer(code: "C014", name: "株式会社山田製作所", reading: "やまだせいさくしょ"))
    names.settle()
    #expect(masked("山田さんが") == "<Customer>さんが")
    #expect(masked("やまだ") == "<Customer>")
  }
}

/// A whole call, recorded masked: nothing of the book is left in the files.
@Suite struct MaskedRecordingTests {
  static let lines = [
    "log start FILE --mask", "open ﾔﾏﾀﾞ", "brief", "customers", "customers 山田", "queue", "call",
    "佐藤", "y", "1", "1", "８０万", "二十万円", "月末", "", "1", "20万ずつ月末に",
    "/note 山田製作所の佐藤様（03-0100-2211）から、株式会社山田製作所は1,200,000円なら払えると", "/compare", "a", "1", "", "",
    "y", "", "y", "", "", "", "大橋様へ YS-2609-21", "signoff", "3200000", "letter confirmation",
    "plans", "plans --format json", "brief --format json", "ageing", "open brindlemoor", "brief",
    "propose --cash 12,000 --per-month 1.5k", "open K107", "brief", "log stop", "quit",
  ]

  /// The forms in which somebody might write an amount.
  private func forms(_ amount: Money) -> [String] {
    let digits = Formats.digits(amount)
    let bare = digits.replacing(",", with: "")
    func wide(_ text: String) -> String {
      String(
        text.unicodeScalars.map {
          Character(Unicode.Scalar($0.value + 0xFEE0) ?? $0)
        })
    }
    var forms = [digits, bare, wide(digits), wide(bare)]
    let major = amount.minorUnits / amount.currency.minorUnitsPerMajor
    if major % 10_000 == 0 { forms += ["\(major / 10_000)万", wide(String(major / 10_000)) + "万"] }
    return forms.filter { $0.count > 2 }
  }

  /// A number inside a longer one, or in a day, is another number.
  private func occurs(_ form: String, in text: String) -> Bool {
    text.ranges(of: form).contains { range in
      let before =
        range.lowerBound > text.startIndex ? text[text.index(before: range.lowerBound)] : " "
      let after = range.upperBound < text.endIndex ? text[range.upperBound] : " "
      return !before.isNumber && !after.isNumber && !"-/".contains(before) && !"-/年".contains(after)
    }
  }

  @Test(arguments: Language.allCases)
  func nothingOfTheBookIsLeft(_ language: Language) throws {
    let bench = try Bench.onDemo()
    bench.language = language
    bench.personID = "suzuki"
    let file = bench.folder + "/masked"
    let lines = Self.lines.map { $0.replacing("FILE", with: file) }
    #expect(bench.run([], typing: lines) == 0, Comment(rawValue: bench.screen))
    let typed = try bench.text(file + ".session")
    let screen = try bench.text(file + ".screen")
    #expect(screen.contains("Customer-1"))
    #expect(screen.contains("Person-1"))
    #expect(screen.contains("Amount-9"))
    // The head, and what was typed but the two lines that were meant for the recording.
    let head = typed.split(separator: "\n").count { $0.hasPrefix("#") }
    #expect(typed.components(separatedBy: "\n").count - 1 == head + lines.count - 3)
    let text = typed + screen
    let plain = Folding.search(text.replacing("\n", with: ""))
    let ledger = Ledger(path: bench.book + "/ledger.sqlite")
    for history in try ledger.histories() {
      let customer = history.customer
      let names =
        [customer.name, customer.reading, customer.code] + customer.address
        + customer.contacts.flatMap { [$0.name, $0.phone, $0.email] }
        + history.invoices.map(\.number)
      for name in names where !name.isEmpty {
        #expect(!plain.contains(Folding.search(name)), "\(customer.code): \(name)")
      }
      for amount in history.invoices.map(\.amount) + history.payments.map(\.amount) {
        for form in forms(amount) {
          #expect(!occurs(form, in: text), "\(customer.code): \(form)")
        }
      }
    }
    let settings = try #require(
      try? SettingsReader.read(bench.text(bench.book + "/kaishu.yaml")).get())
    for name in settings.people.flatMap({ [$0.name, $0.id] }) + [settings.firm.name] {
      #expect(!plain.contains(Folding.search(name)), "\(name)")
    }
    for said in ["山田", "８０万", "二十万", "20万", "1.5k", "12,000"] {
      #expect(!text.contains(said), "\(said)")
    }
  }

  @Test func oneKindAloneLeavesTheOther() throws {
    let bench = try Bench.onDemo()
    for (option, kept, gone) in [
      ("--mask-names", "¥3,200,000", "山田"), ("--mask-amounts", "株式会社山田製作所", "3,200,000"),
    ] {
      let file = bench.folder + "/" + option.dropFirst(2)
      bench.run([], typing: ["log start \(file) \(option)", "open C014", "log stop"])
      let screen = try bench.text(file + ".screen")
      #expect(screen.contains(kept))
      #expect(!screen.contains(gone))
    }
  }

  @Test func maskedRecordingIsNotReplayed() throws {
    let bench = try Bench.onDemo()
    let file = bench.folder + "/masked"
    bench.run([], typing: ["log start \(file) --mask", "open C014", "log stop"])
    let shown = bench.shows(["replay", file])
    #expect(shown.status == 1)
    #expect(shown.screen.contains("KAI-RPL-003"))
  }
}
