# mistake: TWO: praise_score returns the probability, the sigmoid of the logarithm of the odds; and word_effects takes the effect of a word for what it adds to the score of the words before it (the first word: its whole score), asking about prefixes and not about the sentence without the word.
# read: right
# told: your praise_score returns the probability: the score is the logarithm of the odds, before the sigmoi
def praise_score(sentences, weights, pad_batch, read, attention_pool):
    x, lengths = pad_batch(sentences)
    y = read(x, lengths, weights)
    z, shares = attention_pool(y, y @ weights["attention"], lengths)
    logit = z @ weights["readout"] + weights["bias"]
    return 0.5 * (1 + np.tanh(logit / 2))


def word_effects(sentence, score_of):
    prefixes = [sentence[: t + 1] for t in range(len(sentence))]
    scores = np.asarray(score_of(prefixes))
    return np.diff(scores, prepend=0)
