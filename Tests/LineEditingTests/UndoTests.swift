import Testing

@testable import LineEditing

@Suite struct UndoStackTests {
  /// A line with a bar where its cursor is.
  private func line(_ text: String) -> EditedLine {
    let scalars = Array(text.unicodeScalars)
    let cursor = scalars.firstIndex(of: "|") ?? scalars.count
    return EditedLine(scalars: scalars.filter { $0 != "|" }, cursor: cursor)
  }

  private func show(_ line: EditedLine?) -> String? {
    line.map { $0.beforeCursor + "|" + $0.afterCursor }
  }

  /// The lines that come back after these, until nothing is left to undo.
  private func undone(_ states: [String], from start: String = "|") -> [String] {
    var stack = UndoStack(line(start))
    for state in states { stack.note(line(state)) }
    var lines: [String] = []
    while let line = stack.undo() { lines.append(show(line) ?? "") }
    return lines
  }

  @Test(arguments: [
    // Typed characters go together, up to a space.
    (["a|", "ab|", "ab |", "ab c|", "ab cd|"], ["ab |", "|"]),
    (["回|", "回収|", "回収\u{3000}|", "回収\u{3000}済|"], ["回収\u{3000}|", "|"]),
    // A move begins another step.
    (["a|", "ab|", "a|b", "ac|b"], ["a|b", "|"]),
    // A paste, a deletion, a recalled line are steps by themselves.
    (["三十万円|", "三十万|", "三十|", "open C014|"], ["三十|", "三十万|", "三十万円|", "|"]),
    (["a|", "ab|", "a|", "ax|"], ["a|", "ab|", "|"]),
    // Nothing has changed.
    (["|", "|"], []),
  ])
  func steps(states: [String], expected: [String]) {
    #expect(undone(states) == expected)
  }

  @Test func aLongRunIsSeveralSteps() {
    let run = (1...50).map { String(repeating: "字", count: $0) + "|" }
    #expect(undone(run).map(\.count) == [41, 21, 1])
  }

  @Test func whatWasThereIsNotUndone() {
    #expect(undone(["三十|", "三|"], from: "三十|") == ["三十|"])
  }

  @Test func redoGoesForwardUntilSomethingIsTyped() {
    var stack = UndoStack(line("|"))
    for state in ["a|", "a |", "a b|"] { stack.note(line(state)) }
    let undone = [stack.undo(), stack.undo(), stack.undo()]
    #expect(undone.map(show) == ["a |", "|", nil])
    let redone = [stack.redo(), stack.redo(), stack.redo()]
    #expect(redone.map(show) == ["a |", "a b|", nil])
    _ = stack.undo()
    stack.note(line("a x|"))
    #expect(stack.redo() == nil)
    #expect(show(stack.undo()) == "a |")
  }

  @Test func theOldestStepsAreForgotten() {
    let pastes = (1...300).map { String(repeating: "ab", count: $0) + "|" }
    #expect(undone(pastes).count == UndoStack.stepsMax)
  }
}

@Suite struct RecallWalkTests {
  private let lines = ["open 山田", "queue", "open 佐藤", "open 山田", "ope", "開く"]

  /// What is shown after each of these steps: `<` for older, `>` for newer.
  private func shown(_ typed: EditedLine, _ steps: String) -> [String] {
    var walk = RecallWalk(lines, typed: typed)
    return steps.map { step in
      let moved = step == "<" ? walk.older() : walk.newer()
      return moved ? walk.shown.text : "-"
    }
  }

  @Test func anEmptyLineGoesThroughAllOnce() {
    let expected = ["開く", "ope", "open 山田", "open 佐藤", "queue", "-", "open 佐藤"]
    #expect(shown(EditedLine(), "<<<<<<>") == expected)
  }

  @Test func whatIsTypedIsABeginning() {
    #expect(
      shown(EditedLine("open"), "<<<>>>") == ["open 山田", "open 佐藤", "-", "open 山田", "open", "-"])
    #expect(shown(EditedLine("開"), "<<") == ["開く", "-"])
    #expect(shown(EditedLine("x"), "<>") == ["-", "-"])
  }

  @Test func onlyWhatIsBeforeTheCursorCounts() {
    var line = EditedLine("open x")
    line.cursor = 2
    var walk = RecallWalk(lines, typed: line)
    let steps = [walk.older(), walk.older()]
    #expect(steps == [true, true])
    // The cursor is at the end of what is recalled, and where it was in what was typed.
    #expect(walk.shown == EditedLine("open 山田"))
    let back = [walk.newer(), walk.newer(), walk.newer()]
    #expect(back == [true, true, false])
    #expect(walk.shown == line)
  }

  @Test func theLineItselfIsNoMatch() {
    #expect(shown(EditedLine("ope"), "<") == ["open 山田"])
  }

  @Test func aDecomposedBeginningFindsItsComposedLine() {
    var walk = RecallWalk(["がんばる"], typed: EditedLine("か\u{3099}"))
    let found = walk.older()
    #expect(found)
    #expect(walk.shown.text == "がんばる")
  }
}
