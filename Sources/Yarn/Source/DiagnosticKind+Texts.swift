extension Diagnostic.Kind {
  /// The English message and remedy; `{name}` stands for an argument.
  public var texts: (message: String, remedy: String) {
    switch self {
    case .headerMalformed, .nodeBodyMissing, .nodeEndMissing, .nodeEmpty, .titleMissing,
      .titleRepeated, .nodeNameInvalid, .nodeNameDuplicate, .groupMemberWithoutWhen,
      .subtitleDuplicate, .nodeUndefined:
      nodeTexts
    case .commandNotClosed, .commandEmpty, .commandAfterText, .textAfterCommand, .blockNotClosed,
      .blockEndWithoutStart, .optionBlockEmpty, .optionTextMissing,
      .nestingTooDeep:
      blockTexts
    case .hashtagMalformed, .lineIDDuplicate, .lineIDRepeated, .lineAndShadow,
      .shadowSourceMissing, .shadowTextDiffers, .shadowHasExpressions, .markupMalformed:
      lineTexts
    case .expressionMissing, .expressionUnexpected, .nameUnmarked, .assignmentInExpression,
      .expressionNotClosed, .stringNotClosed,
      .declarationMalformed, .declarationWithoutValue, .declarationTypeDiffers, .typeNameUnknown,
      .variableRedeclared, .smartVariableLoop, .smartVariableReadOnly:
      expressionTexts
    default: isAdvice ? adviceTexts : typeTexts
    }
  }

  private var adviceTexts: (message: String, remedy: String) {
    switch self {
    case .nodeUnreachable:
      ("nothing leads to node {node}", "jump to it from somewhere, or delete it")
    case .lineUnreachable:
      ("this is never reached", "move it before what leaves, or delete it")
    case .optionsAllOff:
      ("none of these options can ever be taken", "make the condition of one of them possible")
    case .silentLoop:
      (
        "from here the script runs in circles without saying anything: {nodes}",
        "say or ask something on the way, or make one of the jumps conditional"
      )
    case .variableUnused: ("{name} is never read", "use it in a condition or a line, or delete it")
    case .lineIDMissing: ("this line has no #line: id", "let ids be added: {command}")
    case .translationMissing:
      ("the line {id} has no text in {language}", "add it to the file of translations")
    case .translationUnknown:
      ("no line of the script has the id {id}", "correct the id, or delete the row")
    case .amountInLine:
      (
        "an amount of money is typed into the text: {seen}",
        "take it from the engine, through a variable or a function in braces"
      )
    case .indentationMixed: ("tabs and spaces are mixed here", "use one of them throughout")
    default: ("// makes a comment of the rest of the address", "write :\\/\\/ instead")
    }
  }

  private var nodeTexts: (message: String, remedy: String) {
    switch self {
    case .headerMalformed:
      (
        "\"{seen}\" is neither a header nor the start of a node's body",
        "write headers as \"name: value\", then a line \"---\", the body, and a line \"===\""
      )
    case .nodeBodyMissing:
      ("node {node} has headers but no body", "add a line \"---\", the body, and a line \"===\"")
    case .nodeEndMissing: ("node {node} doesn't end", "add a line \"===\" after its last line")
    case .nodeEmpty:
      ("node {node} says nothing", "write its lines between \"---\" and \"===\", or delete it")
    case .titleMissing: ("this node has no title", "add a header \"title: NAME\"")
    case .titleRepeated: ("this node has a second title", "keep one \"title:\" header")
    case .nodeNameInvalid:
      (
        "\"{seen}\" can't be the {header} of a node",
        "begin with a letter; then only letters, digits and _"
      )
    case .nodeNameDuplicate:
      (
        "there is another node {node}, in line {other}",
        "rename one, or give both a \"when:\" header to make them a group"
      )
    case .groupMemberWithoutWhen:
      (
        "node {node} belongs to a group but has no \"when:\" header",
        "add \"when: always\" (or a condition), or rename the node"
      )
    case .subtitleDuplicate:
      ("group {node} has another member with the subtitle {seen}", "change one of the subtitles")
    default:
      ("there is no node {node}", "correct the name, or add the node")
    }
  }

  private var blockTexts: (message: String, remedy: String) {
    switch self {
    case .commandNotClosed:
      ("this command doesn't end in its line", "close it with >> in the same line")
    case .commandEmpty: ("this command is empty", "write a command between << and >>")
    case .commandAfterText:
      (
        "the command {seen} follows the text of a line",
        "put it in a line of its own; only <<if …>> and <<once>> may end a line"
      )
    case .textAfterCommand:
      ("text follows a command in the same line", "put the text in a line of its own")
    case .blockNotClosed:
      ("the {start} in line {line} isn't closed", "add {end} after its last line")
    case .blockEndWithoutStart:
      ("{seen} without a {start} before it", "delete it, or add {start} above")
    case .optionBlockEmpty:
      (
        "a line with nothing but spaces is set in under an option",
        "write what follows the choice, or clear the spaces"
      )
    case .optionTextMissing: ("there is no text after {sign}", "write what is said")
    default:
      ("nested more than {max} deep", "move the inner part into a node of its own and jump to it")
    }
  }

  private var lineTexts: (message: String, remedy: String) {
    switch self {
    case .hashtagMalformed:
      (
        "\"{seen}\" can't stand at the end of a line",
        "end lines with a condition, then hashtags only; put a backslash before the sign itself"
      )
    case .lineIDDuplicate:
      ("the id {id} is used in line {other}, too", "give one of the lines another #line: id")
    case .lineIDRepeated: ("this line has a second id", "keep one #line: or #shadow: tag")
    case .lineAndShadow:
      ("this line has both #line: and #shadow:", "keep #shadow: if it repeats another line")
    case .shadowSourceMissing:
      ("no line has the id {id} that this one shadows", "give the other line #line:{id}")
    case .shadowTextDiffers:
      (
        "this line differs from the line {id} that it shadows: \"{expected}\"",
        "write the same text, or give this line its own #line: id"
      )
    case .shadowHasExpressions:
      ("a line that shadows another can't have expressions", "give this line its own #line: id")
    default:
      (
        "the markup can't be read: {problem}",
        "close what is open, or write \\[ for the sign itself"
      )
    }
  }

  private var expressionTexts: (message: String, remedy: String) {
    switch self {
    case .expressionMissing: ("an expression is missing here", "write one, such as {example}")
    case .expressionUnexpected:
      ("\"{seen}\" can't stand here", "correct the expression")
    case .nameUnmarked:
      (
        "{seen} stands alone",
        "write ${seen} for a variable, \"{seen}\" for a text, {seen}() for a function"
      )
    case .assignmentInExpression: ("\"=\" sets a value", "write == to compare")
    case .expressionNotClosed: ("{sign} is missing", "close the expression with {sign}")
    case .stringNotClosed: ("this text has no end", "close it with \"")
    case .declarationMalformed:
      ("this can't be read as {form}", "write it as {form}")
    case .declarationWithoutValue:
      ("{name} is declared without a value", "write <<declare {name} = VALUE>>")
    case .declarationTypeDiffers:
      ("{name} is declared as {expected}, but its value is {seen}", "change the value or the type")
    case .typeNameUnknown:
      ("there is no type {seen}", "write number, string, bool, or the name of an enum")
    case .variableRedeclared:
      ("{name} is declared in line {other}, too", "keep one of the declarations")
    case .smartVariableLoop:
      ("the smart variables {names} depend on each other in a circle", "break the circle")
    default:
      (
        "{name} is computed by its declaration and can't be set",
        "set a variable that it depends on, or declare it with a plain value"
      )
    }
  }

  private var typeTexts: (message: String, remedy: String) {
    switch self {
    case .typeMismatch:
      ("{seen} stands where {expected} is needed", "convert it, or correct the expression")
    case .typeUnknown:
      ("nothing says what type {name} has", "add <<declare {example}>> with a first value")
    case .operatorType:
      ("{operator} can't be used with {seen}", "{operator} works with {expected}")
    case .argumentCount:
      ("{name} takes {expected}, not {seen}", "correct the call")
    case .memberUnknown:
      ("there is no case {seen}", "correct the name, or add the case to the enum")
    case .memberAmbiguous:
      ("{seen} is a case of {enums}", "write the enum's name before the full stop")
    case .enumMalformed: ("this can't be read as {form}", "write it as {form}")
    case .enumDuplicate:
      ("there is another enum or type {name}", "rename one of them")
    case .enumCaseDuplicate: ("{name} has another case {seen}", "rename one of them")
    case .enumRawValuesIncomplete:
      ("{seen} has no value, though other cases of {name} do", "give every case a value, or none")
    case .enumRawValuesMixed:
      ("the values of {name} are of several types", "use numbers only, or texts only")
    case .enumRawValueDuplicate:
      ("{seen} has the value of another case of {name}", "give each case its own value")
    default:
      ("the value of {seen} isn't a fixed number or text", "write a number or a text in quotes")
    }
  }
}
