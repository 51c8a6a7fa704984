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
export const CASE = `query ($id: UUID!) { case(id: $id) { id item { id } } }`;
export const CLAIM = `mutation ($caseId: UUID!) { claimCase(caseId: $caseId) { __typename ... on CaseClaimed { case { id version item { version } } } } }`;
export const DECIDE = `mutation ($input: DecideCaseInput!) { decideCase(input: $input) { __typename } }`;
