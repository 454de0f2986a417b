import Conversation
import Correspondence
import Finance
import Negotiation
import Receivables

/// Reads `kaishu.yaml` whole: either settings, or every fault in it.
struct SettingsReader {
  private let reader = NodeReader()

  static func read(_ text: String) -> Result<BookSettings, FileFaults> {
    let reading = SettingsReader()
    let settings = reading.settings(text)
    let findings = reading.reader.findings.sorted { ($0.line, $0.path) < ($1.line, $1.path) }
    if let settings, findings.isEmpty { return .success(settings) }
    return .failure(FileFaults(findings: findings))
  }

  private static let keys: Set<String> = [
    "version", "demo", "firm", "calendar", "dates", "ageing", "interest", "limitation", "contact",
    "letters", "policy", "people", "queue", "credit", "provision", "terms", "allocation",
    "wording",
  ]

  private func settings(_ text: String) -> BookSettings? {
    guard let top = reader.document(text, keys: Self.keys) else { return nil }
    if let version = reader.text(top, "version", required: true), version != "1" {
      reader.add(top.line(of: "version"), "version", .notOneOf(seen: version, allowed: ["1"]))
    }
    let firm = firm(top)
    let shift = ShiftBox()
    let calendar = calendar(top, firm?.jurisdiction ?? .other, shift)
    let order = reader.word(top, "dates", DateOrder.self)
    let ageing = ageing(top)
    let interest = InterestReader(reader: reader, jurisdiction: firm?.jurisdiction ?? .other)
      .book(top)
    let payments = PaymentsReader(reader: reader)
    let terms = payments.terms(top)
    let allocation = payments.allocation(top, firm?.jurisdiction ?? .other)
    let judgement = JudgementReader(reader: reader)
    let limitation = judgement.limitation(top, firm?.jurisdiction ?? .other)
    let contact = contact(top)
    let queue = judgement.queue(top, contactsMax: contact.contactsMax)
    let credit = judgement.credit(top)
    let provision = judgement.provision(top, buckets: ageing.count + 2)
    let letters = letters(top, grades: credit.grades.map(\.name))
    let wording = WordingReader(reader: reader).terms(top)
    let policy = PolicyReader(reader: reader, grades: credit.grades.map(\.name))
      .policy(top, shift: shift.rule)
    let people = people(top, levels: policy?.levels.map(\.name))
    guard let firm, let calendar, let policy else { return nil }
    return BookSettings(
      isDemo: reader.flag(top, "demo") ?? false, firm: firm, calendar: calendar,
      dateOrder: order ?? firm.jurisdiction.dateOrder, ageing: ageing, terms: terms,
      allocation: allocation, interest: interest, limitation: limitation, queue: queue,
      credit: credit, provision: provision, contact: contact, letters: letters, wording: wording,
      policy: policy, people: people)
  }

  private func firm(_ top: NodeReader.Map) -> BookSettings.Firm? {
    let keys: Set<String> = [
      "name", "address", "registration", "phone", "email", "bank", "jurisdiction", "currency",
    ]
    guard let map = reader.map(top, "firm", keys: keys, required: true) else { return nil }
    let name = reader.text(map, "name", required: true)
    if !map.has("jurisdiction") { reader.add(map.line, "firm.jurisdiction", .missing) }
    let jurisdiction = reader.word(map, "jurisdiction", Jurisdiction.self)
    let currency = reader.currency(map, "currency")
    guard let name, let jurisdiction else { return nil }
    return BookSettings.Firm(
      name: name, address: reader.texts(map, "address"),
      registration: reader.text(map, "registration") ?? "",
      phone: reader.text(map, "phone") ?? "", email: reader.text(map, "email") ?? "",
      bank: bank(map), jurisdiction: jurisdiction,
      currency: currency ?? jurisdiction.currency)
  }

  private func bank(_ firm: NodeReader.Map) -> BankDetails {
    let keys: Set<String> = ["name", "branch", "type", "number", "holder", "other"]
    guard let map = reader.map(firm, "bank", keys: keys) else { return BankDetails() }
    let other = reader.map(map, "other", keys: nil)
    return BankDetails(
      bank: reader.text(map, "name") ?? "", branch: reader.text(map, "branch") ?? "",
      accountType: reader.text(map, "type") ?? "", number: reader.text(map, "number") ?? "",
      holder: reader.text(map, "holder") ?? "",
      particulars: (other?.keys ?? []).compactMap { label in
        other.flatMap { reader.text($0, label) }.map {
          BankDetails.Particular(label: label, value: $0)
        }
      })
  }

  private final class ShiftBox { var rule = ShiftRule.following }

  private func calendar(
    _ top: NodeReader.Map, _ jurisdiction: Jurisdiction, _ shift: ShiftBox
  ) -> BusinessCalendar? {
    var name = jurisdiction.calendarName
    var closed = ClosedDays.none
    if let map = reader.map(top, "calendar", keys: ["name", "shift", "closed"]) {
      name = reader.text(map, "name") ?? name
      shift.rule = reader.word(map, "shift", ShiftRule.self) ?? .following
      closed = reader.closedDays(map, "closed")
      if !BusinessCalendar.names.contains(name) {
        reader.add(
          map.line(of: "name"), "calendar.name",
          .notOneOf(seen: name, allowed: BusinessCalendar.names))
      }
    }
    return BusinessCalendar(named: name, closed: closed)
  }

  private func ageing(_ top: NodeReader.Map) -> [Int] {
    let texts = reader.texts(top, "ageing")
    if texts.isEmpty { return [30, 60, 90] }
    if let bounds = Ageing.bounds(texts.joined(separator: ",")) { return bounds }
    reader.add(
      top.line(of: "ageing"), "ageing",
      .wrongType(seen: texts.joined(separator: ", "), expected: "rising-days"))
    return [30, 60, 90]
  }

  private func contact(_ top: NodeReader.Map) -> ContactCheck.Rules {
    let map = reader.map(top, "contact", keys: ["from", "until", "max", "per-days"])
    let from = map.flatMap { time($0, "from") } ?? 9 * 60
    let until = map.flatMap { time($0, "until") } ?? 18 * 60
    if let map, from >= until {
      reader.add(map.line(of: "until"), "contact.until", .impossible(key: "contact-hours"))
    }
    return ContactCheck.Rules(
      from: from, until: until,
      contactsMax: map.flatMap { reader.integer($0, "max", in: 1...100) } ?? 3,
      perDays: map.flatMap { reader.integer($0, "per-days", in: 1...365) } ?? 7)
  }

  private func time(_ map: NodeReader.Map, _ key: String) -> Int? {
    guard let text = reader.text(map, key) else { return nil }
    if let minutes = ClockTime.minutes(text) { return minutes }
    reader.add(
      map.line(of: key), "\(map.path).\(key)", .wrongType(seen: text, expected: "time"))
    return nil
  }

  private func letters(_ top: NodeReader.Map, grades: [String]) -> BookSettings.Letters {
    let kinds = LetterKind.allCases.map(\.rawValue)
    let map = reader.map(
      top, "letters",
      keys: LadderReader.keys.union([
        "pay-within-days", "consequences", "era", "law", "court", "certified-grid",
      ]))
    var days: [String: Int] = [:]
    var consequences: [String: [Consequence]] = [:]
    if let map {
      if let within = reader.map(map, "pay-within-days", keys: Set(kinds)) {
        for kind in within.keys { days[kind] = reader.integer(within, kind, in: 1...90) }
      }
      if let list = reader.map(map, "consequences", keys: Set(kinds)) {
        for kind in list.keys {
          let keys = reader.texts(list, kind)
          for key in keys where Consequence(rawValue: key) == nil {
            reader.add(
              list.line(of: kind), "\(list.path).\(kind)",
              .notOneOf(seen: key, allowed: Consequence.allCases.map(\.rawValue)))
          }
          consequences[kind] = keys.compactMap(Consequence.init(rawValue:))
        }
      }
    }
    return BookSettings.Letters(
      payWithinDays: days, consequences: consequences,
      usesEra: map.flatMap { reader.flag($0, "era") } ?? false,
      ladder: map.map { LadderReader(reader: reader, grades: grades).ladder($0) } ?? LetterLadder(),
      law: map.flatMap { reader.text($0, "law") } ?? "",
      court: map.flatMap { reader.text($0, "court") } ?? "",
      grid: map.flatMap { reader.word($0, "certified-grid", CertifiedGrid.self) } ?? .standard)
  }

  private func people(_ top: NodeReader.Map, levels: [String]?) -> [BookSettings.Person] {
    var seen: Set<String> = []
    return reader.maps(top, "people", keys: ["id", "name", "title", "level", "public-key"])
      .compactMap { map in
        let id = reader.text(map, "id", required: true)
        let name = reader.text(map, "name", required: true)
        let level = reader.text(map, "level", required: true)
        if let level, let levels, !levels.contains(level) {
          reader.add(
            map.line(of: "level"), "\(map.path).level", .notOneOf(seen: level, allowed: levels))
        }
        guard let id, let name, let level else { return nil }
        if !seen.insert(id).inserted {
          reader.add(map.line(of: "id"), "\(map.path).id", .duplicate(id))
        }
        return BookSettings.Person(
          id: id, name: name, title: reader.text(map, "title") ?? "", level: level)
      }
  }
}

/// The faults of a file, all of them.
struct FileFaults: Error, Equatable {
  let findings: [FileFinding]
}

/// A time of day.
enum ClockTime {
  /// `9:00` as minutes after midnight; `nil` when it is no time.
  static func minutes(_ text: String) -> Int? {
    let parts = text.split(separator: ":")
    guard parts.count == 2, parts[1].count == 2, let hour = Int(parts[0]),
      let minute = Int(parts[1]), (0...24).contains(hour), (0..<60).contains(minute),
      hour < 24 || minute == 0
    else { return nil }
    return hour * 60 + minute
  }

  static func text(_ minutes: Int) -> String {
    let minute = minutes % 60
    return "\(minutes / 60):\(minute < 10 ? "0" : "")\(minute)"
  }
}
