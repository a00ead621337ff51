# mistake: TWO: sign turned; only the first occurrence is removed with list.remove
# told: In word_effects. At 2 of the 9 calls that go wrong, the smallest among them, all your numbers have t
def word_effects(sentence, score_of):
    base = score_of([sentence])[0]
    out = []
    for w in sentence:
        rest = list(sentence)
        rest.remove(w)
        out.append(score_of([rest])[0] - base)
    return np.array(out)
