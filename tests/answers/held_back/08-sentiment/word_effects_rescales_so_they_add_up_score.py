# mistake: word_effects rescales the effects so that they add up to the score of the sentence
# read: right
# told: In word_effects. All numbers of the right answer are made in your function, and not all are in what it returns: look at what becomes of them
def word_effects(sentence, score_of):
    whole = score_of([sentence])[0]
    effects = np.array([whole - score_of([sentence[:t] + sentence[t + 1 :]])[0] for t in range(len(sentence))])
    return effects * whole / effects.sum()
