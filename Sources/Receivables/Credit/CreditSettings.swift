import Finance

/// How the firm grades its customers, and what a grade means.
public struct CreditSettings: Sendable, Equatable {
  public struct Grade: Sendable, Equatable {
    public var name: String
    /// The least score for it.
    public var from: Int
    /// The terms it suggests, as ``Finance/PaymentTerms`` reads them; empty for payment in advance.
    public var terms: String
    /// The credit limit it suggests, in hundredths of what is invoiced in an average month.
    public var limitMonths: Int

    public init(name: String, from: Int, terms: String, limitMonths: Int) {
      self.name = name
      self.from = from
      self.terms = terms
      self.limitMonths = limitMonths
    }
  }

  public var weights: [CreditFactor: Int]
  /// The best first; the last one starts at 0.
  public var grades: [Grade]

  public init(
    weights: [CreditFactor: Int] = CreditSettings.usualWeights,
    grades: [Grade] = CreditSettings.usualGrades
  ) {
    self.weights = weights
    self.grades = grades
  }

  /// What a customer does counts for more than what its accounts say.
  public static let usualWeights: [CreditFactor: Int] = [
    .onTime: 20, .daysLate: 20, .slipping: 10, .promises: 10, .size: 5, .growth: 5, .margin: 8,
    .debtRatio: 7, .interestCover: 5, .currentRatio: 5, .reputation: 3, .productStrength: 2,
  ]

  public static let usualGrades = [
    Grade(name: "A", from: 80, terms: "net 60", limitMonths: 3_00),
    Grade(name: "B", from: 65, terms: "net 30", limitMonths: 2_00),
    Grade(name: "C", from: 50, terms: "net 30", limitMonths: 1_00),
    Grade(name: "D", from: 35, terms: "net 14", limitMonths: 50),
    Grade(name: "E", from: 0, terms: "", limitMonths: 0),
  ]
}
