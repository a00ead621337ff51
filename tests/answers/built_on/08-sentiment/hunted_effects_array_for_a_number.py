# mistake: puts the answer of score_of, an array of one number, into a place for a number
# told: In word_effects. It stops: ValueError: setting an array element with a sequence.
def word_effects(sentence, score_of):
    effects = np.zeros(len(sentence))
    for t in range(len(sentence)):
        effects[t] = score_of([sentence]) - score_of([sentence[:t] + sentence[t + 1 :]])
    return effects
