# mistake: word_effects leaves a word out by list.remove, which takes out the first word with that number and not the one at this place; for the second of two like words the wrong one goes, so its effect is that of the first; right where no word stands twice in the sentence (and where like words stand side by side)
# read: right
# told: In word_effects. The first time that you call score_of, it is given 1 in sentences, wher
def word_effects(sentence, score_of):
    shortened = []
    for word in sentence:
        rest = list(sentence)
        rest.remove(word)
        shortened.append(rest)
    whole, *without = score_of([list(sentence)] + shortened)
    return np.array([whole - each for each in without])
