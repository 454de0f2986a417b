import LineEditing

/// A visit to a training room: the commands of a session, in the room's book, until it is left.
struct RoomVisit {
  let room: TrainingRoom

  func run() throws {
    let outer = room.outer
    let (completer, hinter) = (outer.editor.completer, outer.editor.hinter)
    defer {
      (outer.editor.completer, outer.editor.hinter) = (completer, hinter)
      outer.editor.rightPrompt = nil
    }
    let session = try room.session()
    try welcome(session)
    try REPL(session: session).run()
    outer.output.line(outer.words("train.left"))
  }

  private func welcome(_ session: Session) throws {
    let words = session.words
    let state = try session.customer.flatMap { try CallFiles(session).state($0).unfinished }
    session.output.line(
      words(
        "train.welcome",
        ["name": room.scenario.name, "attempt": String(room.start.attempt)]), .bold)
    for text in [room.scenario.title, words("train.teaches", ["what": room.scenario.teaches])] {
      session.output.lines(DisplayWidth.wrapped(text, to: session.desk.columns, indent: 0))
    }
    session.output.line(words("train.not-real"))
    session.output.line(
      words(
        state == nil ? "train.begin" : "train.go-on",
        ["stage": state.map { words("stage.\($0.name)") } ?? ""]))
  }
}
