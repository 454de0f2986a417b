import Archive
import Correspondence
import Finance
import Receivables

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// Writes a batch of reminders, text and HTML, to disk: facts, words, layout, wording check, files and records, synced
// once.
// scripts/letters.py does the same with chevron in Python; scripts/bench runs both in turn.
//
// usage: letterbatch TEMPLATES FOLDER COUNT

func seconds(_ clock: clockid_t) -> Double {
  var time = timespec()
  clock_gettime(clock, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

guard CommandLine.arguments.count == 4, let count = Int(CommandLine.arguments[3]),
  let today = CivilDate(iso: "2026-11-24"), let payBy = CivilDate(iso: "2026-12-01"),
  let calendar = BusinessCalendar(named: "jp-bank")
else {
  print("usage: letterbatch TEMPLATES FOLDER COUNT")
  exit(64)
}
let (templates, folder) = (CommandLine.arguments[1], CommandLine.arguments[2])

let source = TemplateSource(
  names: { _ in [] },
  load: { name, language in
    let path = "\(templates)/\(language.rawValue)/\(name).mustache"
    guard let bytes = try? Files.contents(of: path) else { return nil }
    return TemplateFile(label: path, text: String(decoding: bytes, as: UTF8.self))
  })

/// Three late invoices of customer number `index`.
func facts(_ index: Int) -> LetterFacts {
  var facts = LetterFacts(
    letterDate: today, asOf: today, currency: .jpy, jurisdiction: .japan)
  facts.reference = "C\(index)-20261124"
  facts.creditor = Creditor(
    name: "青葉商事株式会社", address: ["〒100-0001", "東京都千代田区千代田1-1"], phone: "03-1234-5678",
    email: "ar@example.jp",
    bank: BankDetails(
      bank: "青葉銀行", branch: "本店", accountType: "普通", number: "1234567", holder: "アオバショウジ(カ"))
  facts.signatory = Signatory(name: "佐藤 花子", title: "経理部長")
  facts.debtor = Debtor(
    name: "株式会社山田製作所\(index)", contact: "鈴木", department: "経理部",
    address: ["東京都大田区1-2-\(index % 90)"], code: "C\(index)")
  facts.invoices = (0..<3).map { place in
    let days = 20 + place * 10
    let due = today.adding(days: -days)
    let amount = Money(minorUnits: 100_000 + index * 7 + place, currency: .jpy)
    return InvoiceFact(
      number: "INV-\(index)-\(place)", issued: due.adding(days: -30), due: due, original: amount,
      paid: .zero(.jpy), open: amount, disputed: .zero(.jpy), daysOverdue: days)
  }
  facts.payBy = payBy
  facts.paymentsUntil = today
  facts.disputeContact = "03-1234-5678"
  return facts
}

do {
  let (wall, processor) = (seconds(CLOCK_MONOTONIC), seconds(CLOCK_PROCESS_CPUTIME_ID))
  let batch = try LetterBatch(LetterStore(folder: folder))
  let prepared = try PreparedLetter(.reminder, in: .ja, source: source)
  var bytes = 0
  let run = LetterRun(calendar: calendar)
  for start in stride(from: 0, to: count, by: LetterRun.stretch) {
    let facts = (start..<min(count, start + LetterRun.stretch)).map(facts)
    let made = try run.make(facts.map { LetterRun.Order(prepared, $0) })
    for (facts, made) in zip(facts, made) where made.hits.isEmpty {
      let letter = made.letter
      let forms = [(".txt", Array(letter.text.utf8)), (".html", Array(letter.html.utf8))]
      bytes += forms.map(\.1.count).reduce(0, +)
      _ = try batch.add(
        DraftedLetter(
          kind: "reminder", language: .ja, customer: facts.debtor.code, date: today,
          addressee: facts.debtor.name, payBy: payBy, invoices: facts.invoices.map(\.number),
          total: facts.claimedTotal), stem: letter.suggestedFileStem, forms: forms)
    }
  }
  let rendered = seconds(CLOCK_MONOTONIC)
  try batch.commit()
  let took = seconds(CLOCK_MONOTONIC) - wall
  print("letters bytes \(bytes)")
  print("letters syncing \(seconds(CLOCK_MONOTONIC) - rendered)")
  print("letters processor \(seconds(CLOCK_PROCESS_CPUTIME_ID) - processor)")
  print("letters seconds \(took)")
} catch {
  print("letterbatch: \(error)")
  exit(1)
}
