import LineEditing

/// Another editor, with somebody who hears what was typed.
final class TappedEditor: LineEditor {
  /// Hears each input once it is complete; nil when nobody listens.
  var listener: ((LineInput) -> Void)?

  private let editor: any LineEditor

  init(_ editor: any LineEditor) { self.editor = editor }

  func readLine(prompt: Prompt, initial: String) -> LineInput {
    let input = editor.readLine(prompt: prompt, initial: initial)
    listener?(input)
    return input
  }

  var isInteractive: Bool { editor.isInteractive }

  var completer: Completer? {
    get { editor.completer }
    set { editor.completer = newValue }
  }

  var hinter: Hinter? {
    get { editor.hinter }
    set { editor.hinter = newValue }
  }

  var rightPrompt: (() -> [Prompt.Run])? {
    get { editor.rightPrompt }
    set { editor.rightPrompt = newValue }
  }

  var outsideEditor: ((String) -> String?)? {
    get { editor.outsideEditor }
    set { editor.outsideEditor = newValue }
  }

  func remember(_ line: String) { editor.remember(line) }
}
