/** The operations the story is told with: ordinary documents of the public API. */
export const CREATE_GROUP = `mutation ($input: CreateGroupInput!) { createGroup(input: $input) { group { id slug agreement { version } } } }`;
export const JOIN_GROUP = `mutation ($input: AcceptAgreementInput!) { joinGroup(input: $input) { group { id } } }`;
export const FIRST_STEPS = `{ viewer { firstSteps } documents { kind version } }`;
export const ACCEPT_DOCUMENT = `mutation ($input: AcceptDocumentInput!) { acceptDocument(input: $input) { version } }`;
export const PUBLISH_DOCUMENT = `mutation ($input: PublishDocumentInput!) { publishDocument(input: $input) { version } }`;
export const SET_ABOUT = `mutation ($text: String!) { setAbout(text: $text) { id } }`;
export const START_THREAD = `mutation ($input: StartThreadInput!) { startThread(input: $input) { thread { id opening { id } } } }`;
export const REPLY = `mutation ($input: ReplyInput!) { replyToThread(input: $input) { post { id version } } }`;
export const EDIT = `mutation ($input: EditPostInput!) { editPost(input: $input) { __typename } }`;
export const REACT = `mutation ($input: ReactionInput!) { react(input: $input) { post { id } } }`;
export const FOLLOW = `mutation ($threadId: UUID!) { followThread(threadId: $threadId) { thread { id } } }`;
export const REPORT = `mutation ($input: ReportItemInput!) { reportItem(input: $input) { report { id } } }`;
export const START_DUTY = `mutation { startDuty { canSwitch } }`;
export const QUEUE = `{ cases(first: 50) { nodes { id } } }`;
export const AMBER = `{ cases(first: 50) { nodes { id reportCount crisis { id } } } }`;
export const CASE = `query ($id: UUID!) { case(id: $id) { id item { id } } }`;
export const CLAIM = `mutation ($caseId: UUID!) { claimCase(caseId: $caseId) { __typename ... on CaseClaimed { case { id version item { version } } } } }`;
export const DECIDE = `mutation ($input: DecideCaseInput!) { decideCase(input: $input) { __typename } }`;
export const OWN_DECISIONS = `{ myDecisions(first: 1) { nodes { id } } }`;
export const APPEAL_DECISION = `mutation ($id: UUID!, $body: String!) { appealDecision(decisionId: $id, body: $body) { appeal { id } } }`;
export const STATE_CREDENTIAL = `mutation ($input: StateCredentialInput!) { stateCredential(input: $input) { credential { id } } }`;
export const CHECK_CREDENTIAL = `mutation ($input: CheckCredentialInput!) { checkCredential(input: $input) { credential { state } } }`;
export const DRAFT_WORKSHOP = `mutation ($input: WorkshopInput!) { draftWorkshop(input: $input) { workshop { id version } } }`;
export const PUBLISH_WORKSHOP = `mutation ($id: UUID!, $version: Int!) { publishWorkshop(workshopId: $id, version: $version) { workshop { id } } }`;
export const WORKSHOP_ROOM = `query ($id: UUID!) { workshop(id: $id) { room { id } } }`;
export const REGISTER = `mutation ($id: UUID!) { registerForWorkshop(workshopId: $id) { workshop { id } } }`;
export const END_WORKSHOP = `mutation ($id: UUID!) { endWorkshop(workshopId: $id) { workshop { id } } }`;
export const ASK_QUESTION = `mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { question { id version } } }`;
export const SORT_QUESTION = `mutation ($input: SortQuestionInput!) { sortQuestion(input: $input) { question { version } } }`;
export const WANT_ANSWER = `mutation ($id: UUID!) { wantAnswer(questionId: $id) { question { id } } }`;
export const ROOM_OF = `query ($slug: String!) { group(slug: $slug) { room { id } } }`;
export const BE_PRESENT = `mutation ($id: UUID!) { confirmRoomPresence(roomId: $id) { room { id } } }`;
export const LEAVE_ROOM = `mutation ($id: UUID!) { endRoomPresence(roomId: $id) { room { id } } }`;
export const SAY_LINE = `mutation ($input: SayLineInput!) { sayLine(input: $input) { ... on LineSaid { line { id } } } }`;

export const ROSTER_PEOPLE = `{ roster { people { accountId handle } } }`;

export const SAVE_CHAIN = `mutation ($accountIds: [UUID!]!) { saveChain(accountIds: $accountIds) { isReady } }`;

export const ADD_WEEKLY_SHIFT = `mutation ($input: WeeklyShiftInput!) { addWeeklyShift(input: $input) { canManage } }`;

export const CASE_OF_ITEM = `query ($id: UUID!) { case(id: $id) { item { id } crisis { id } } }`;
export const ACKNOWLEDGE_CRISIS = `mutation ($input: CrisisInput!) { acknowledgeCrisis(input: $input) { crisis { id } } }`;
export const CRISIS_VERSION = `query ($id: UUID!) { crisis(id: $id) { version } }`;
export const WRITE_TO_PERSON = `mutation ($input: WriteToPersonInput!) { writeToPerson(input: $input) { __typename } }`;
export const NOTE_CRISIS = `mutation ($input: CrisisNoteInput!) { noteCrisis(input: $input) { crisis { id } } }`;
export const SETTLE_CRISIS = `mutation ($input: SettleCrisisInput!) { settleCrisis(input: $input) { crisis { id } } }`;
export const SAY_IN_TALK = `mutation ($input: SayInTalkInput!) { sayInTalk(input: $input) { talk { id } } }`;
export const SEE_TALK = `mutation ($id: UUID!) { seeTalk(talkId: $id) { talk { id } } }`;

export const WRITE_PRIVATE = `mutation ($input: WritePrivateEntryInput!) { writePrivateEntry(input: $input) { entry { id } } }`;
export const READ_SHEET = `query ($kind: SheetKind!) { sheet(kind: $kind) { version } }`;
export const SAVE_SHEET = `mutation ($input: SaveSheetSectionInput!) { saveSheetSection(input: $input) { sheet { version } } }`;
export const SAVE_TEMPLATE = `mutation ($input: SaveTemplateInput!) { saveNoteTemplate(input: $input) { template { id } } }`;
