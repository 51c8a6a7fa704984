import type { Cues } from '../../types.ts';
import { words } from './words.ts';

const list = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** How English says who, not, and when. */
export const cues: Cues = {
  self: list('i me myself'),
  you: list('you yourself yourselves yall'),
  others: list('he she they who him her we anyone anybody everyone'),
  people: [
    ...words.friend.split('|').filter((word) => !word.includes(' ')),
    ...list(
      'people kids teens students friends patients veterans clients members parents folks others men women girls boys guys youth adults characters character survivors',
    ),
  ],
  negators: list('not never no nor neither without none nobody hardly stopped stop'),
  bridge: list(
    'want wanting wanted wants to going go be been being am is are was were have has had having do does did done will would could can might may should shall ever any think thinking thought thoughts about of feel feeling felt feels like that plan plans planning planned intend intention intentions intent trying try tried desire wish wishing urge urges for get getting got actively active currently even really so very ever still always again too a an the this my actual serious considering consider keep keeps kept also now currently suicidal need needing saying say says said mean meant at all longer in as if need make makes made making him her them it says told tell tells telling just quite often sometimes constantly openly threatening threatened talking talks talk talked started starts start attempting attempt attempted attempts gone fully kinda bit almost nearly when mentioned mentioning admitted admitting texted texting messaged messaging confessed posted posting someone interest interested',
  ),
  falseNegations: `
    can not/never stop
    can not help
    not going to lie
    not lying
    not joking
    no joke
    not kidding
    not only
    not sure
    not even sure
    do not know if/how/why/when/what/whether
    no one knows/understands/cares/knew/sees/would/will/believes/listens/realises/realizes
    nobody knows/understands/cares/knew/sees/would/will/believes/listens/realises/realizes
    not that i do not
    why not
    why do not i
    why should not i
    not care
    can not wait
    can not take
    not tell anyone
    not told anyone
    never told anyone
    not a day
    no day
    not an hour
    never not
    not promise
    not afraid
    not scared
    not think of anything
    not see any/a/another reason not
    no reason not
    nothing but
    not just
    not exactly
    not deny
    no doubt
    no longer afraid/scared
    no wonder
    no matter
    no idea
    not the first time
    not get rid of
    not shake
    not let go of
    not escape
    not fight
    not control
    not resist
    not sleep
    not go a day
    not go an hour
    not okay
    not ok
    not doing well/good/great
    not working
    not anymore
    not well
    not fine
    not good
    not be able to stop
    not stopped
    never stopped
    not want to stop
    not a secret
    not eat
    not cope
    not cry
    not worth
    never wanted ... more
    never wanted ... so
    never wanted ... as
    not enough
    not a joke
    no other way
    no other option
    no choice
    no option
    no way out
    no point
    no hope
    no energy
    no will
    no longer want to live
    not believe
    not remember
    not ask
    not want help
    no more
    stop me
    stop thinking
    not long
    never wanted
    not lie`,
  pastVerbs: list(
    'was were wanted felt thought thoughts? tried attempted had used considered contemplated planned almost nearly became survived',
  ),
  reportVerbs: list('said says told tells texted wrote writes posted asked asks thinks thought'),
  conjunctions: list('but because although though however except while unless whereas and or so then'),
};
