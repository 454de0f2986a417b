import Archive
import Conversation
import Finance
import Ledger
import LineEditing
import Negotiation
import Receivables

/// What a run of the program remembers between commands.
final class Session {
  private(set) var desk: Desk
  let book: Book
  private(set) var words: Words
  /// The language of the session; a command may be carried out in another.
  let language: Language
  let output: Output
  /// Makes the editor when the first line is needed.
  private let makeEditor: () -> any LineEditor
  private(set) lazy var tap: TappedEditor = {
    let tap = TappedEditor(makeEditor())
    tap.outsideEditor = OutsideEditor.ofLines(self)
    return tap
  }()
  var editor: any LineEditor { tap }

  /// The customer on the desk.
  var customer: Customer? {
    didSet {
      if let customer, !opened.contains(where: { $0.code == customer.code }) {
        opened.append(customer)
      }
    }
  }
  /// The customers that were on the desk in this session.
  private(set) var opened: [Customer] = []
  /// Codes of the customers last listed, for choosing by number.
  var listed: [String] = []
  /// The proposals last shown.
  var proposals: [Proposal] = []
  /// The code of the customer whom they are for.
  var proposalsOf = ""
  /// What was known of that customer when they were made.
  var proposalFacts = DealFacts()
  /// Whether the REPL should end.
  var isLeaving = false
  /// Set by commands that found something wrong without failing.
  var hasFindings = false
  /// What records this session; `nil` when nothing does.
  var transcript: Transcript?
  /// The training that it belongs to; `nil` in the firm's own book.
  var training: TrainingRoom?
  /// Whether commands are read one after the other.
  var isInREPL = false
  /// Whether a fault doesn't end the session although its lines come from a file.
  var keepsGoing = false
  /// Whether this is a recording run again, on a copy of the book.
  var isReplay = false
  /// The screen of the session while a command draws on another.
  private var usualScreen: (@Sendable () -> ScreenSize, Bool)?
  /// The form the current command was asked to write.
  var form: OutputForm

  init(
    desk: Desk, output: Output, makeEditor: @escaping () -> any LineEditor
  ) {
    self.desk = desk
    language = desk.language
    self.output = output
    self.makeEditor = makeEditor
    book = Book(path: desk.bookPath)
    words = Words(desk.language)
    form = desk.output
  }

  var today: CivilDate { desk.today }

  /// Speaks the language that a command line asks for, until ``endCommand()``.
  ///
  /// It comes before the line is parsed: what is wrong with it is said in that language too.
  /// - Throws: ``Complaint`` for a language that isn't known.
  func speak(as arguments: [String]) throws {
    // From the shell the desk has it already.
    guard isInREPL else { return }
    let told = GlobalArguments.read(arguments)
    if told.lang != nil { speak(try told.language([:])) }
  }

  /// Goes back to the language and the screen of the session.
  func endCommand() {
    if desk.language != language { speak(language) }
    guard let (screen, ascii) = usualScreen else { return }
    (desk.screen, desk.usesASCII) = (screen, ascii)
    output.screen = screen
    usualScreen = nil
  }

  private func speak(_ language: Language) {
    desk.language = language
    words = Words(language)
  }

  /// Makes ready for a command with these options.
  ///
  /// - Throws: ``Complaint`` for an option's value that isn't known, and for an option that holds for a whole
  ///   session where that has begun.
  func begin(_ options: GlobalOptions) throws {
    if isInREPL {
      if let option = options.ofTheWholeRun {
        throw Complaint("usage.whole-run", ["option": option], status: .usage)
      }
      show(options)
    }
    form = try options.format == nil ? desk.output : options.output()
    switch try options.colorChoice() {
    case .auto: output.usesColor = desk.usesColor
    case .always: output.usesColor = true
    case .never: output.usesColor = false
    }
    hasFindings = false
  }

  /// Draws one command's output as wide, or in the characters, as it asks.
  private func show(_ options: GlobalOptions) {
    guard options.width != nil || options.ascii else { return }
    let usual = desk.screen
    usualScreen = (usual, desk.usesASCII)
    if let width = options.width {
      desk.screen = { ScreenSize(columns: max(Desk.columnsMin, width), rows: usual().rows) }
      output.screen = desk.screen
    }
    if options.ascii { desk.usesASCII = true }
  }

  func formats() throws -> Formats {
    Formats(language: desk.language, home: try book.settings().firm.currency)
  }

  // MARK: - The person

  /// The ID of a person who didn't say who they are.
  static let unnamed = "-"

  /// Who works here; an unnamed person of the lowest level when nobody said. In a demo book that is the
  /// made-up rep, so that everything can be tried at once.
  func person() throws -> BookSettings.Person {
    let settings = try book.settings()
    guard let id = desk.personID else {
      if settings.isDemo, let first = settings.people.first { return first }
      return BookSettings.Person(
        id: Self.unnamed, name: words("person.unnamed"), title: "",
        level: settings.policy.levels[0].name)
    }
    return settings.person(id)
  }

  /// The person's place among the levels.
  func rank() throws -> Int {
    try book.settings().policy.rank(of: try person().level) ?? 0
  }

  // MARK: - Customers

  /// The customer meant by `text`, or the one on the desk when there is none.
  ///
  /// - Throws: ``Complaint`` when none or several are meant; several are then listed for choosing.
  func customer(_ text: String?) throws -> Customer {
    guard let text, !text.trimmed.isEmpty else {
      guard let customer else { throw Complaint("customer.none-open") }
      return customer
    }
    let ledger = try book.ledger()
    if let number = Int(Folding.ascii(text)), listed.indices.contains(number - 1),
      let chosen = try ledger.find(listed[number - 1]).first
    {
      return chosen
    }
    let found = try ledger.find(text)
    if found.count == 1 { return found[0] }
    if found.isEmpty {
      let names = try ledger.customers().flatMap { [$0.code, $0.name] }
      let near = Suggestion.nearest(text, in: names)
      throw Complaint(
        near == nil ? "customer.not-found" : "customer.not-found-near",
        ["seen": text, "near": near ?? ""])
    }
    listed = found.prefix(Self.listMax).map(\.code)
    throw Complaint(
      "customer.several", ["seen": text, "count": String(found.count)],
      details: found.prefix(Self.listMax).enumerated().map {
        "\($0.offset + 1)  \(Shown.code($0.element.code))  \(Shown.name($0.element.name))"
      })
  }

  private static let listMax = 20

  /// The customer's account at the end of a day; today when none is said.
  func account(_ customer: Customer, asOf day: CivilDate? = nil) throws -> CustomerAccount {
    guard let history = try book.ledger().history(of: customer.code) else {
      throw Complaint("customer.not-found", ["seen": customer.code])
    }
    return CustomerAccount(history, asOf: day ?? today)
  }

  // MARK: - Planning

  func setting(_ currency: Currency) throws -> PlanSetting {
    let settings = try book.settings()
    return PlanSetting(
      today: today, calendar: settings.calendar, shift: settings.policy.shift,
      roundingUnit: settings.policy.roundingUnit(currency),
      oddAmount: settings.policy.oddAmount, terms: settings.policy.terms)
  }

  /// The currency a call or plan is about: the one asked for, else the one most is open in, else that of the
  /// last invoice.
  func currency(_ text: String?, _ account: CustomerAccount) throws -> Currency {
    if let text {
      guard let currency = Currency(text) else {
        throw Complaint("usage.currency", ["seen": text], status: .usage)
      }
      return currency
    }
    return try account.currencies.first ?? account.history.invoices.last?.amount.currency
      ?? book.settings().firm.currency
  }

  /// - Parameter known: what the book knows of the customer; it is looked up when `nil`.
  func callContext(
    _ account: CustomerAccount, _ currency: Currency, known: DealFacts? = nil
  ) throws -> CallContext {
    let settings = try book.settings()
    return CallContext(
      account: account, policy: settings.policy, rank: try rank(),
      setting: try setting(currency), dateOrder: settings.dateOrder, repName: try person().name,
      known: try known ?? dealFacts(account, currency))
  }

  // MARK: - Asking

  /// What is typed at a question outside a call. Ctrl-C gives up the line and asks again.
  ///
  /// - Returns: `nil` at the end of the input: the question is left.
  func answer(_ prompt: Prompt = Prompt("> ")) -> String? {
    while true {
      switch editor.readLine(prompt: prompt, initial: "") {
      case .line(let line): return line.trimmed
      case .interrupted: continue
      case .endOfInput: return nil
      }
    }
  }

  /// Whether the person says yes; anything else, and the end of the input, is no.
  func confirms(_ prompt: Prompt = Prompt("> ")) -> Bool {
    answer(prompt).map { ["y", "yes", "はい", "是", "1"].contains(Folding.ascii($0)) } ?? false
  }

  // MARK: - Writing

  func write(_ lines: [String]) { output.lines(lines) }

  /// Writes a listing as JSON, one line.
  func writeJSON(_ value: some Encodable) throws {
    output.verbatim(VisibleJSON.text(try JSONValue(encoding: value)))
  }

  /// Runs work that may take long: it says how far it is, and Ctrl-C gives it up.
  ///
  /// - Parameter work: is told where to say it, and returns early when ``Interruption/came``.
  func atLength<T>(_ work: (Progress) throws -> T) rethrows -> T {
    try watched { progress in
      try Interruption.noted(isAtTerminal: desk.isInteractive) { try work(progress) }
    }
  }

  /// Runs work that may take long and says how far it is.
  private func watched<T>(_ work: (Progress) throws -> T) rethrows -> T {
    let progress = Progress(
      words: words, form: desk.progress, seconds: desk.seconds, columns: { self.desk.columns },
      write: { self.output.passing($0) })
    defer { progress.end() }
    return try work(progress)
  }

  /// The histories of the whole book; says how far it is where that takes long.
  func histories() throws -> [CustomerHistory] {
    let ledger = try book.ledger()
    return try watched { progress in
      try ledger.histories { rows, total in
        progress.show("progress.book", done: rows, total: total)
      }
    }
  }

  /// A table, and a word about the columns that had no room.
  func write(_ table: Table) {
    let layout = table.layout(width: desk.columns)
    for (index, line) in layout.lines.enumerated() {
      output.line(line, index == 0 && layout.hasHeader ? .dim : nil)
    }
    if !layout.leftOut.isEmpty {
      let columns = layout.leftOut.joined(separator: words("list.separator"))
      output.talk(words("table.left-out", ["columns": columns]))
    }
  }
}
