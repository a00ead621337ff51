# mistake: two: the word is replaced by 0 instead of left out, and the difference has the wrong sign
# read: right
# told: your word_effects has the sign wrong: a word that praises raises the score, so its effect
def praise_score(sentences, weights, pad_batch, read, attention_pool):
    """Lists of word numbers -> the logarithm of the odds of praise of each sentence, (N,)."""
    x, lengths = pad_batch(sentences)
    y = read(x, lengths, weights)
    z, _ = attention_pool(y, y @ weights["attention"], lengths)
    return z @ weights["readout"] + weights["bias"]


def word_effects(sentence, score_of):
    """The score of the sentence less that without the word, for each of its words: list (T,) -> (T,)."""
    without = [sentence[:t] + [0] + sentence[t + 1 :] for t in range(len(sentence))]
    scores = score_of([sentence] + without)
    return scores[1:] - scores[0]
