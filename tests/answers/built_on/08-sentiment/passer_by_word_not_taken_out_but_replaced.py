# mistake: the word is not taken out, but replaced by 0, the number of padding, so the sentence keeps its length
# read: right
# told: your word_effects puts padding in the word's place: leave it out, so that the sentence is
def word_effects(sentence, score_of):
    others = []
    for t in range(len(sentence)):
        s = list(sentence)
        s[t] = 0
        others.append(s)
    return score_of([sentence])[0] - score_of(others)
