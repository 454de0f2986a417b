import Finance
import Receivables

/// Makes up stories.
public struct StoryTeller {
  private var random: Seeded
  private var story: Story
  private var today: CivilDate
  /// Steps that opened something and were not taken back.
  private var open: Set<Int> = []
  private var ended: [Int: Int] = [:]
  private var undone: Set<Int> = []

  private static let people = ["田中", "李娜", "Emma Reid"]

  /// A story of up to `stepsMax` steps.
  public static func story(seed: UInt64, stepsMax: Int = 40) -> Story {
    var teller = StoryTeller(seed: seed)
    let count = teller.number(1...stepsMax)
    for _ in 0..<count { teller.step() }
    return teller.story
  }

  private init(seed: UInt64) {
    random = Seeded(seed: seed)
    let start = CivilDate(dayNumber: 0).adding(months: 12 * 50)
    today = start
    story = Story(seed: seed, customer: Customer(code: "S", name: "S"), invoices: [])
    var invoices: [Invoice] = []
    for index in 0..<number(1...6) {
      let issued = start.adding(days: number(0...60))
      let currency: Currency = isTrue(percent: 80) ? .jpy : .usd
      let sign = isTrue(percent: 5) ? -1 : 1
      invoices.append(
        Invoice(
          number: "I\(index)", issued: issued, due: issued.adding(days: number(0...60)),
          amount: Money(minorUnits: sign * number(1...1_000), currency: currency)))
    }
    story = Story(
      seed: seed, customer: Customer(code: "S", name: "S"),
      invoices: invoices.sorted { ($0.issued, $0.number) < ($1.issued, $1.number) })
    today = start.adding(days: number(0...30))
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  private mutating func isTrue(percent: Int) -> Bool { number(1...100) <= percent }

  private mutating func one<T>(_ values: [T]) -> T? {
    values.isEmpty ? nil : values[number(0...(values.count - 1))]
  }

  private mutating func step() {
    today = today.adding(days: number(0...9))
    // Some things are recorded days after they happened.
    let day = isTrue(percent: 70) ? today : today.adding(days: -number(0...12))
    let account = CustomerAccount(story.history(), asOf: today)
    switch number(1...100) {
    case ...30: pay(account, on: day)
    case ...36: useCredit(account, on: day)
    case ...42: lower(account, on: day)
    case ...62: note(account, on: day)
    case ...77: end(on: day, account)
    default: takeBack()
    }
  }

  private mutating func record(_ event: RecordedEvent) {
    open.insert(story.steps.count)
    story.steps.append(Story.Step(date: today, event: .record(event)))
  }

  private mutating func rule() -> AllocationRule {
    one([.oldestFirst, .japaneseLaw, .chineseLaw]) ?? .oldestFirst
  }

  private mutating func named(_ account: CustomerAccount, _ currency: Currency) -> [Designation] {
    guard isTrue(percent: 40) else { return [] }
    let items = account.items.filter { $0.open.isPositive && $0.open.currency == currency }
    return items.filter { _ in isTrue(percent: 50) }.map { Designation(claim: $0.invoice.number) }
  }

  private mutating func pay(_ account: CustomerAccount, on day: CivilDate) {
    let currency: Currency = isTrue(percent: 80) ? .jpy : .usd
    if isTrue(percent: 8), let invoice = one(story.invoices) {
      // Money that went back.
      let back = Money(minorUnits: -number(1...300), currency: invoice.amount.currency)
      return record(
        .payments([Payment(invoiceNumber: invoice.number, date: day, amount: back)], .payment))
    }
    let amount = Money(minorUnits: number(1...1_500), currency: currency)
    let costs =
      isTrue(percent: 10)
      ? [Designation(claim: Receipt.costs, minorUnits: number(1...50), part: .fee)] : []
    guard
      let receipt = try? Receipt(
        amount, on: day, account: account, rule: rule(), charges: charges(account, currency, day),
        named: costs + named(account, currency))
    else { return }
    record(.payments(receipt.payments, .payment, charges: receipt.charges))
  }

  /// Sometimes nothing, as where interest is only reserved.
  private mutating func charges(
    _ account: CustomerAccount, _ currency: Currency, _ day: CivilDate
  ) -> [OpenCharge] {
    isTrue(percent: 60) ? Self.charges(account, currency, on: day) : []
  }

  /// What is claimed beside principal on a day, by a contract under which even small sums bear something.
  public static func charges(
    _ account: CustomerAccount, _ currency: Currency, on day: CivilDate
  ) -> [OpenCharge] {
    guard let profile else { return [] }
    let then = CustomerAccount(account.history, asOf: day)
    return AccountInterest(then, currency: currency, profile: profile).claimedCharges
  }

  private static let profile: InterestProfile? = {
    var options = InterestProfile.Options()
    options.contractRate = Rate(millionths: 900_000)
    var profile = try? InterestProfile(.unitedStatesContract, options)
    profile?.fixedSum = .agreed(Money(minorUnits: 5, currency: .jpy))
    return profile
  }()

  private mutating func useCredit(_ account: CustomerAccount, on day: CivilDate) {
    let credit = account.onAccount(in: .jpy)
    guard credit.isPositive,
      let receipt = try? Receipt(
        fromAccount: Money(minorUnits: number(1...credit.minorUnits), currency: .jpy), on: day,
        account: account, rule: rule(), charges: charges(account, .jpy, day))
    else { return }
    record(.payments(receipt.payments, .payment, charges: receipt.charges))
  }

  private mutating func lower(_ account: CustomerAccount, on day: CivilDate) {
    guard let item = one(account.items.filter(\.open.isPositive)) else { return }
    let amount = Money(
      minorUnits: number(1...item.open.minorUnits), currency: item.open.currency)
    let isCredit = isTrue(percent: 50)
    record(
      .payments(
        [
          Payment(
            invoiceNumber: item.invoice.number, date: day, amount: amount,
            kind: isCredit ? .creditNote : .writeOff)
        ], isCredit ? .creditNote : .writeOff))
  }

  private mutating func note(_ account: CustomerAccount, on day: CivilDate) {
    let person = one(Self.people) ?? ""
    let later = day.adding(days: number(0...30))
    switch number(1...7) {
    case 1:
      record(
        .promise(
          PromiseToPay(
            made: day, by: later, amount: Money(minorUnits: number(1...800), currency: .jpy))))
    case 2:
      guard let item = one(account.items.filter(\.open.isPositive)) else { return }
      let amount = Money(
        minorUnits: number(1...item.open.minorUnits), currency: item.open.currency)
      record(
        .dispute(
          Dispute(
            invoiceNumber: item.invoice.number, opened: day, amount: amount, reason: "r")))
    case 3:
      let number = isTrue(percent: 50) ? one(story.invoices)?.number : nil
      record(
        .hold(Hold(from: day, until: later, reason: "r", owner: person, invoiceNumber: number)))
    case 4: record(.commitment(Commitment(made: day, by: later, owner: person, what: "w")))
    case 5:
      record(
        .instrument(
          Instrument(
            kind: .promissoryNote, received: day, maturity: later,
            amount: Money(minorUnits: number(1...900), currency: .jpy))))
    case 6:
      record(
        .handover(Handover(date: day, from: one(Self.people + [""]) ?? "", to: person)))
    default:
      record(
        .contact(
          ContactEvent(
            date: day, channel: .phone, person: "P", summary: "s",
            goodTimes: isTrue(percent: 50) ? "10-12" : nil)))
    }
  }

  /// Ends something that was opened by then and hasn't ended.
  private mutating func end(on day: CivilDate, _ account: CustomerAccount) {
    let candidates = open.sorted().filter { step in
      guard ended[step] == nil, story.day(of: step) <= day,
        case .record(let event) = story.steps[step].event
      else { return false }
      return event.ended(on: day, entry: 0, payments: []) != nil
    }
    guard let step = one(candidates) else { return }
    var receipt: Receipt?
    if case .record(.instrument(let instrument)) = story.steps[step].event, isTrue(percent: 60) {
      receipt = try? Receipt(
        instrument.amount, on: day, account: account, rule: .oldestFirst,
        charges: charges(account, .jpy, day))
    }
    ended[step] = story.steps.count
    story.steps.append(
      Story.Step(
        date: today,
        event: .end(
          step: step, day, payments: receipt?.payments ?? [], charges: receipt?.charges ?? [])))
  }

  /// Takes back a step on which nothing rests.
  private mutating func takeBack() {
    let ends = Set(ended.values)
    let candidates = open.filter { ended[$0] == nil }.union(ends).sorted()
    guard let step = one(candidates) else { return }
    open.remove(step)
    if let opening = ended.first(where: { $0.value == step })?.key { ended[opening] = nil }
    undone.insert(step)
    story.steps.append(Story.Step(date: today, event: .undo(step: step)))
  }
}

/// Numbers that are the same for the same seed (SplitMix64).
public struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
