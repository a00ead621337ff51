# mistake: The word is overwritten by 0 instead of taken out, so score_of is asked about sentences of the full length with a padding number inside.
# told: your word_effects puts padding in the word's place: leave it out, so that the sentence is
def word_effects(sentence, score_of):
    T = len(sentence)
    table = np.tile(sentence, (T + 1, 1))
    for t in range(T):
        table[t + 1, t] = 0
    scores = np.array(score_of(table.tolist()))
    return scores[0] - scores[1:]
