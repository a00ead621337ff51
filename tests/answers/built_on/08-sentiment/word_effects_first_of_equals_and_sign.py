# mistake: two in word_effects: it strikes a word out with list.remove, which takes the first word of that number, so the later ones of a repeated word get the effect of the first (right where no word repeats); and the sign is turned round, without the word less with it (right where an effect is 0)
# read: vague
def word_effects(sentence, score_of):
    shorter = []
    for word in sentence:
        rest = list(sentence)
        rest.remove(word)
        shorter.append(rest)
    whole, *others = score_of([list(sentence)] + shorter)
    return np.array(others) - whole
