/** Word groups of the loose rules. */
export const looseWords = {
  dieing:
    'suicide|kill myself|killing myself|ending it|ending it all|ending my life|end my life|end it all|end it|end everything|ending everything|ending things|dying|being dead|hanging myself|jumping|overdosing|not being here|not being alive|not existing|my own death|how to die|how i would die|taking my life|taking my own life|offing myself|unaliving|unaliving myself|ctb|drowning myself|never waking up|not waking up|doing it|going through with it|shooting myself|hurting myself badly|the bridge|the pills|the rope|crashing|walking into|driving into|driving off|stepping off|stepping in front',
  deadly:
    'pills|tablets|sleeping pills|rope|gun|pistol|noose|razor|razor blade|bottle of pills|bridge|train tracks|tracks|rooftop|ledge|cliff|overdose|insulin|paracetamol|helium|bleach|shotgun|rifle|train|trains|motorway|the river|the sea|platform|knife|blade|stash|meds|medication|belt',
  ends: 'die|dying|dead|kill myself|end it|end it all|end everything|end my life|ending it|ending it all|suicide|never wake up|not wake up|be gone|gone for good|finish it|go through with it|goodbye|make it stop|over with|it would all be over|it would be over|end this|stop the pain|escape|jump',
  hitsMe:
    'hits|hit|beats|punches|punched|slaps|slapped|kicks|kicked|chokes|choked|strangles|strangled|rapes|raped|molests|molested|gropes|groped|hurts|assaults|assaulted|burns|burned|shoves|shoved|threatens|threatened|bites|headbutts|beat|hitting|beating|choking|punching|slapping|kicking|raping|strangling|abuses|abused|abusing|whips|attacks|attacked',
} as const;
