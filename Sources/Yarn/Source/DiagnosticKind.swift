extension Diagnostic {
  /// Every fault that the compiler tells apart; the raw value is a stable name for catalogues and JSON.
  public enum Kind: String, Sendable, CaseIterable {
    // Nodes
    case headerMalformed = "header-malformed"
    case nodeBodyMissing = "node-body-missing"
    case nodeEndMissing = "node-end-missing"
    case nodeEmpty = "node-empty"
    case titleMissing = "title-missing"
    case titleRepeated = "title-repeated"
    case nodeNameInvalid = "node-name-invalid"
    case nodeNameDuplicate = "node-name-duplicate"
    case groupMemberWithoutWhen = "group-member-without-when"
    case subtitleDuplicate = "subtitle-duplicate"
    case nodeUndefined = "node-undefined"
    // Commands and blocks
    case commandNotClosed = "command-not-closed"
    case commandEmpty = "command-empty"
    case commandAfterText = "command-after-text"
    case textAfterCommand = "text-after-command"
    case blockNotClosed = "block-not-closed"
    case blockEndWithoutStart = "block-end-without-start"
    case optionBlockEmpty = "option-block-empty"
    case optionTextMissing = "option-text-missing"
    case nestingTooDeep = "nesting-too-deep"
    // Hashtags and lines
    case hashtagMalformed = "hashtag-malformed"
    case lineIDDuplicate = "line-id-duplicate"
    case lineIDRepeated = "line-id-repeated"
    case lineAndShadow = "line-and-shadow"
    case shadowSourceMissing = "shadow-source-missing"
    case shadowTextDiffers = "shadow-text-differs"
    case shadowHasExpressions = "shadow-has-expressions"
    case markupMalformed = "markup-malformed"
    // Expressions
    case expressionMissing = "expression-missing"
    case expressionUnexpected = "expression-unexpected"
    case nameUnmarked = "name-unmarked"
    case assignmentInExpression = "assignment-in-expression"
    case expressionNotClosed = "expression-not-closed"
    case stringNotClosed = "string-not-closed"
    // Declarations
    case declarationMalformed = "declaration-malformed"
    case declarationWithoutValue = "declaration-without-value"
    case declarationTypeDiffers = "declaration-type-differs"
    case typeNameUnknown = "type-name-unknown"
    case variableRedeclared = "variable-redeclared"
    case smartVariableLoop = "smart-variable-loop"
    case smartVariableReadOnly = "smart-variable-read-only"
    // Types
    case typeMismatch = "type-mismatch"
    case typeUnknown = "type-unknown"
    case operatorType = "operator-type"
    case argumentCount = "argument-count"
    case memberUnknown = "member-unknown"
    case memberAmbiguous = "member-ambiguous"
    // Enums
    case enumMalformed = "enum-malformed"
    case enumDuplicate = "enum-duplicate"
    case enumCaseDuplicate = "enum-case-duplicate"
    case enumRawValuesIncomplete = "enum-raw-values-incomplete"
    case enumRawValuesMixed = "enum-raw-values-mixed"
    case enumRawValueDuplicate = "enum-raw-value-duplicate"
    case enumRawValueNotConstant = "enum-raw-value-not-constant"
    // Advice of the linter
    case nodeUnreachable = "node-unreachable"
    case lineUnreachable = "line-unreachable"
    case optionsAllOff = "options-all-off"
    case silentLoop = "silent-loop"
    case variableUnused = "variable-unused"
    case lineIDMissing = "line-id-missing"
    case translationMissing = "translation-missing"
    case translationUnknown = "translation-unknown"
    case amountInLine = "amount-in-line"
    case indentationMixed = "indentation-mixed"
    case addressCutOff = "address-cut-off"

    /// Whether a script with it can still be run.
    public var severity: Severity {
      switch self {
      case .nodeEmpty, .nodeUndefined, .textAfterCommand, .markupMalformed: .warning
      default: isAdvice ? .warning : .error
      }
    }

    /// Whether only the linter speaks of it.
    public var isAdvice: Bool {
      switch self {
      case .nodeUnreachable, .lineUnreachable, .optionsAllOff, .silentLoop, .variableUnused,
        .lineIDMissing, .translationMissing, .translationUnknown, .amountInLine,
        .indentationMixed, .addressCutOff:
        true
      default: false
      }
    }

    /// Whether it is sure to fail, if not when the script is compiled then when it comes there.
    public var isFatal: Bool { severity == .error || self == .nodeUndefined || self == .silentLoop }
  }
}
