# mistake: two: a word is left out by its value, so that all its repetitions go too; and the sign is turned (score ...
# read: right
# told: your word_effects has the sign wrong: a word that praises raises the score, so its effect
def word_effects(sentence, score_of):
    whole = score_of([sentence])[0]
    effects = []
    for word in sentence:
        rest = [w for w in sentence if w != word]
        effects.append(score_of([rest])[0] - whole)
    return np.array(effects)
