extension DebtorAct {
  /// The nodes of all acts: what a script has to have words for, of its own or in common with others.
  public static let nodes: [String] =
    [
      "Phone", "Greeting", "RightPerson", "WrongPerson", "PutThrough", "WhoIsThis", "Position",
      "NotRight", "Truth", "Short",
    ] + Topic.allCases.flatMap { [DebtorAct.tells($0).node, DebtorAct.evades($0).node] }
    + [
      "Softer", "Harder", "Unclear", "Offer", "Accept", "Refuse", "HangUp", "Commit",
      "ReadBackRight", "ReadBackWrong", "Goodbye",
    ]
}
