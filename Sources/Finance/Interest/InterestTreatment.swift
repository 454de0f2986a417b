/// What the creditor does about interest that has accrued.
///
/// Interest stays owed when the principal is paid, so it never drops out of a statement by itself: a
/// person claims it, waives it or keeps the right to it, and that is seen.
public enum InterestTreatment: String, Sendable, CaseIterable {
  /// Asked for now.
  case claimed
  /// Given up: the figure is shown, and not asked for.
  case waived
  /// Not asked for now, and not given up.
  case reserved
}
