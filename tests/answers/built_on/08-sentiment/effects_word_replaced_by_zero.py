# mistake: the word is replaced by the padding number 0 instead of taken out, so score_of is asked about sentences that still have T words; shows on every sentence.
# read: right
# told: your word_effects puts padding in the word's place: leave it out, so that the sentence is
def praise_score(sentences, weights, pad_batch, read, attention_pool):
    """Lists of word numbers -> the logarithm of the odds of praise of each sentence, (N,)."""
    numbers, sizes = pad_batch(sentences)
    states = read(numbers, sizes, weights)
    vector, _ = attention_pool(states, states @ weights["attention"], sizes)
    return vector @ weights["readout"] + weights["bias"]


def word_effects(sentence, score_of):
    """The score of the sentence less that without the word, for each of its words: list (T,) -> (T,)."""
    whole = np.array(sentence)
    holes = np.where(np.eye(len(whole), dtype=bool), 0, whole)
    scores = np.array(score_of([whole.tolist(), *holes.tolist()]))
    return scores[0] - scores[1:]
