/// What the caller's behaviour did to a simulated customer so far.
///
/// Each thing counts with a named weight and a bound, so that nobody is softened or hardened without end.
public struct Temper: Sendable, Equatable {
  public internal(set) var empathies = 0
  public internal(set) var listenings = 0
  public internal(set) var threats = 0
  public internal(set) var insults = 0
  public internal(set) var falsehoods = 0
  /// Whether they feel understood: there was empathy or listening back since the last offence.
  public internal(set) var isUnderstood = false

  /// What each of these moves the target by, and how many of them count.
  public static let empathyWeight = Utility(millionths: 25_000)
  public static let listeningWeight = Utility(millionths: 35_000)
  public static let softeningsMax = 3
  public static let threatWeight = Utility(millionths: 120_000)
  public static let insultWeight = Utility(millionths: 80_000)
  public static let falsehoodWeight = Utility(millionths: 60_000)
  /// All told.
  public static let hardeningMax = Utility(millionths: 300_000)
  /// With this many offences they hang up.
  public static let offencesMax = 3

  public init() {}

  public var offences: Int { threats + insults + falsehoods }

  /// How far the target is moved up; negative where the caller's behaviour softened them.
  public var shift: Utility {
    let up =
      threats * Self.threatWeight.millionths + insults * Self.insultWeight.millionths
      + falsehoods * Self.falsehoodWeight.millionths
    let down =
      min(empathies, Self.softeningsMax) * Self.empathyWeight.millionths
      + min(listenings, Self.softeningsMax) * Self.listeningWeight.millionths
    return Utility(millionths: min(up, Self.hardeningMax.millionths) - down)
  }

  /// Takes in what was said; `hasTold` is whether there was anything to listen to.
  mutating func take(_ utterance: Utterance, hasTold: Bool) {
    if utterance.does(.empathy) { empathies += 1 }
    let listens = utterance.does(.listenBack) && hasTold
    if listens { listenings += 1 }
    if utterance.does(.empathy) || listens { isUnderstood = true }
    let before = offences
    // Telling others of it is a threat to them, whether it was said or done.
    if utterance.does(.threaten) || utterance.does(.revealToThirdParty) || utterance.reveals {
      threats += 1
    }
    if utterance.does(.insult) { insults += 1 }
    if utterance.isFalse { falsehoods += 1 }
    if offences > before { isUnderstood = false }
  }
}
