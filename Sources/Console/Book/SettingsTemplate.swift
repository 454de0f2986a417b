import Correspondence
import Finance
import Receivables

/// The text of a new `kaishu.yaml`, with comments in the person's language.
struct SettingsTemplate {
  var firmName: String
  var jurisdiction: Jurisdiction
  var currency: Currency
  var personID: String
  var personName: String
  /// Printed under letters.
  var personTitle: String
  /// The level of the first person: the highest of the usual three by default.
  var personLevel = "director"
  var isDemo = false
  /// Address, telephone, mail and bank of a made-up firm; empty in a real book.
  var particulars = Particulars()
  /// Profiles for customers of other countries, by ISO code.
  var interestByCountry: [(String, InterestProfile.Name)] = []
  /// Further people.
  var others: [(id: String, name: String, title: String, level: String)] = []

  struct Particulars {
    var address: [String] = []
    var registration = ""
    var phone = ""
    var email = ""
    var bank: [(String, String)] = []
  }

  func text(_ words: Words) -> String {
    func note(_ key: String) -> String {
      words("yaml.\(key)").split(separator: "\n").map { "# \($0)" }.joined(separator: "\n")
    }
    return """
      \(note("head"))
      version: 1
      \(isDemo ? "demo: true\n" : "")
      \(note("firm"))
      firm:
        name: \(quoted(firmName))
        address: [\(particulars.address.map(quoted).joined(separator: ", "))]
        registration: \(quoted(particulars.registration))
        phone: \(quoted(particulars.phone))
        email: \(quoted(particulars.email))
        bank:\(bank)
        jurisdiction: \(jurisdiction.rawValue)
        currency: \(currency.code)

      \(note("calendar"))
      calendar:
        name: \(jurisdiction.calendarName)
        shift: following
        closed: []

      \(note("dates"))
      dates: \(jurisdiction.dateOrder.rawValue)

      \(judgement(note))
      \(money(note))

      \(note("contact"))
      contact:
        from: "9:00"
        until: "18:00"
        max: 3
        per-days: 7

      \(note("letters"))
      \(letters(words))
      \(note("stages"))
      \(stages)

      \(note("policy"))
      policy:
        rounding: { JPY: 1000, CNY: 100, USD: 10, GBP: 10, EUR: 10 }
        weights: { time: 3, risk: 2, concession: 1, fit: 4 }
        plan: { odd-amount: last, accelerates: false, keeps-current: false }
        # plan: { interest: at-end, odd-amount: first, accelerates: true, keeps-current: true }
        levels:
      \(levels)
        exceptions: []
        # exceptions:
        #   - { grades: [D, E], limits: { first-payment-percent: 40 } }
        #   - { reasons: [promises-not-kept], levels: [rep], limits: { interest-waiver-percent: 50 } }

      \(note("people"))
      people:
      \(people)

      \(wording(words, note))

      """
  }

  /// When letters ask to be paid, what follows, and how they are written.
  private func letters(_ words: Words) -> String {
    """
    letters:
      pay-within-days: { reminder: 7, final-notice: 7, formal-demand: 14 }
      consequences:
        final-notice: [hold-supplies, late-interest]
        formal-demand: [court-claim, late-interest]
      era: false
      # certified-grid: 20x26
      # law: "\(words("yaml.law"))"
      # court: "\(words("yaml.court"))"
    """
  }

  /// What the firm's own letters may not say.
  private func wording(_ words: Words, _ note: (String) -> String) -> String {
    """
    \(note("wording"))
    wording: []
    # wording:
    #   - { pattern: "ASAP|immediately", severity: warn, reason: "\(words("yaml.wording-reason"))", instead: "\(words("yaml.wording-instead"))" }
    """
  }

  /// When money is due, where it goes and what it bears when it is late.
  private func money(_ note: (String) -> String) -> String {
    """
    \(note("terms"))
    terms: ""

    \(note("allocation"))
    allocation: law
    # allocation: [fee, interest, penalty, principal]
    # allocation: { order: [fee, interest, penalty, principal], between: jp, level: part-by-part }

    \(note("interest"))
    interest:
    \(interest)
    """
  }

  /// The text as a double-quoted YAML scalar.
  private func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": quoted += " "
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  private var bank: String {
    particulars.bank.isEmpty
      ? " {}"
      : particulars.bank.map { "\n    \($0.0): \(quoted($0.1))" }.joined()
  }

  /// The profile of the place. Only what a contract says holds in the United States: none until somebody
  /// enters it.
  private var interest: String {
    let name = jurisdiction.interestProfile
    let rate = name.needsRate ? "\n  # rate: 18" : ""
    let others =
      interestByCountry.isEmpty
      ? """
        # for:
        #   GB: { profile: uk, fixed-sum: none }
        #   C014: { profile: jp-contract, rate: 14.6, fixed-sum: { JPY: 5000 } }
      """
      : "  for:\n"
        + interestByCountry.map { "    \($0): { profile: \($1.rawValue) }" }.joined(separator: "\n")
    return "  profile: \(name.rawValue)\(rate)\n  treatment: claimed\n" + others
  }

  /// By what claims are judged: how old they are, when they lapse, who is called first.
  private func judgement(_ note: (String) -> String) -> String {
    """
    \(note("ageing"))
    ageing: [30, 60, 90]

    \(note("limitation"))
    limitation:
      profile: \(jurisdiction.limitation.rawValue)
      years: \(jurisdiction.limitation.years)
      warn-months: 6

    \(note("queue"))
    queue:
      points: { \(points) }
      big: { \(big) }
      overdue-days: 90
      slip-days: 30
      limit-near-percent: 90
      quiet-days: 2

    \(note("credit"))
    credit:
      weights: { \(weights) }
      grades:
    \(grades)

    \(note("provision"))
    provision:
      rates: [0, 1, 5, 20, 50]
      grades: {}

    """
  }

  private var weights: String {
    CreditFactor.allCases
      .map { "\($0.rawValue): \(CreditSettings.usualWeights[$0] ?? 0)" }.joined(separator: ", ")
  }

  private var grades: String {
    CreditSettings.usualGrades.map {
      "    - { name: \($0.name), from: \($0.from), terms: \(quoted($0.terms)), "
        + "limit-months: \(Self.months($0.limitMonths)) }"
    }.joined(separator: "\n")
  }

  private static func months(_ hundredths: Int) -> String {
    hundredths % 100 == 0 ? String(hundredths / 100) : "\(hundredths / 100).\(hundredths % 100)"
  }

  private var points: String {
    Worklist.Reason.allCases.map { "\($0.rawValue): \(WorklistWeights.usual[$0] ?? 0)" }
      .joined(separator: ", ")
  }

  private var big: String {
    WorklistWeights.usualBig.values.sorted { $0.currency < $1.currency }
      .map { "\($0.currency.code): \($0.minorUnits / $0.currency.minorUnitsPerMajor)" }
      .joined(separator: ", ")
  }

  /// The usual limits of a level; what is the same for all of them stands in the text.
  private struct Level {
    let name: String
    let term: Int
    let share: Int
    let first: Int
    let deferral: Int
    let deferred: Bool
    let least: String
    let waiver: Int
    let broken: Int
    /// Without a limit for the highest.
    var writeOff: String?
  }

  private static let usualLevels = [
    Level(
      name: "rep", term: 3, share: 25, first: 14, deferral: 30, deferred: false,
      least: "{ JPY: 50000, CNY: 3000, USD: 300, GBP: 300, EUR: 300 }", waiver: 0, broken: 0,
      writeOff: "{ JPY: 10000, CNY: 500, USD: 50, GBP: 50, EUR: 50 }"),
    Level(
      name: "manager", term: 6, share: 10, first: 21, deferral: 60, deferred: true,
      least: "{ JPY: 30000, CNY: 2000, USD: 200, GBP: 200, EUR: 200 }", waiver: 50, broken: 1,
      writeOff: "{ JPY: 100000, CNY: 5000, USD: 500, GBP: 500, EUR: 500 }"),
    Level(
      name: "director", term: 12, share: 5, first: 31, deferral: 90, deferred: true,
      least: "{ JPY: 10000, CNY: 500, USD: 50, GBP: 50, EUR: 50 }", waiver: 100, broken: 2),
  ]

  private var levels: String {
    Self.usualLevels.map { level in
      """
          - name: \(level.name)
            term-months: \(level.term)
            first-payment-percent: \(level.share)
            first-payment-days: \(level.first)
            deferral-days: \(level.deferral)
            deferral-then-instalments: \(level.deferred)
            frequencies: [monthly, biweekly, weekly]
            least-instalment: \(level.least)
            step-up-percent: 200
            balloon-percent: 40
            free-cash-percent: 50
            discount-percent: 0
            interest-waiver-percent: \(level.waiver)
            fee-waiver-percent: \(level.waiver)
            live-plans: 1
            broken-plans: \(level.broken)
      """ + (level.writeOff.map { "\n      largest-write-off: \($0)" } ?? "")
    }.joined(separator: "\n")
  }

  /// The usual ladder, and how a stage is kept to some customers.
  private var stages: String {
    let lines = LetterLadder.usual.map {
      "    - { kind: \($0.kind.rawValue), days: \($0.days), channel: \($0.channel.rawValue) }"
    }
    let ladder = LetterLadder()
    return """
        interval-days: \(ladder.intervalDays)
        in-turn: \(ladder.isInTurn)
        stages:
      \(lines.joined(separator: "\n"))
          # - { kind: final-notice, days: 20, grades: [D, E], least: { JPY: 100000 } }
      """
  }

  private var people: String {
    let first = (id: personID, name: personName, title: personTitle, level: personLevel)
    return ([first] + others).map { person in
      """
        - id: \(quoted(person.id))
          name: \(quoted(person.name))
          title: \(quoted(person.title))
          level: \(person.level)
      """
    }.joined(separator: "\n")
  }
}
