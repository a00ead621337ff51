# mistake: keeps the effects in a dictionary by word, so of a word that stands twice the later effect is told at both places
# told: In word_effects. All numbers of the right answer are made in your function, and not all are in what it returns
def word_effects(sentence, score_of):
    whole = score_of([sentence])[0]
    effect = {}
    for t, word in enumerate(sentence):
        effect[word] = whole - score_of([sentence[:t] + sentence[t + 1 :]])[0]
    return np.array([effect[word] for word in sentence])
