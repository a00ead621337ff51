# mistake: praise_score sorts the sentences by their lengths, longest first, and returns the scores in that order without putting them back; word_effects is right.
# read: right
# told: In praise_score. The first time that you call pad_batch, it is given (list of 6, (7, 2, 2, 8), (1, 2
def praise_score(sentences, weights, pad_batch, read, attention_pool):
    by_length = sorted(sentences, key=len, reverse=True)
    x, lengths = pad_batch(by_length)
    states = read(x, lengths, weights)
    pooled, _shares = attention_pool(states, states @ weights["attention"], lengths)
    return pooled @ weights["readout"] + weights["bias"]


def word_effects(sentence, score_of):
    full = np.asarray(score_of([sentence]))[0]
    effects = []
    for t in range(len(sentence)):
        rest = [w for k, w in enumerate(sentence) if k != t]
        effects.append(full - np.asarray(score_of([rest]))[0])
    return np.array(effects)
