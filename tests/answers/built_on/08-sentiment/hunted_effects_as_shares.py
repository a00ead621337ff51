# mistake: effects are given as shares of their sum; it asks about one sentence after the other, as it may
# told: scores[0] - scores[1:] is divided by its own sum over axis 0
def word_effects(sentence, score_of):
    effects = np.array(
        [score_of([sentence])[0] - score_of([sentence[:t] + sentence[t + 1 :]])[0] for t in range(len(sentence))]
    )
    return effects / effects.sum()
