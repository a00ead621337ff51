# mistake: word_effects keeps the scores of sentences in a module-level cache keyed by the sentence alone, so a later call with another score_of gets the scores of the earlier one.
# read: survived
# told: your word_effects remembers earlier calls: a list or a dictionary outside of it, or a default like k
_scores = {}


def praise_score(sentences, weights, pad_batch, read, attention_pool):
    x, lengths = pad_batch(sentences)
    states = read(x, lengths, weights)
    z, shares = attention_pool(states, states @ weights["attention"], lengths)
    return z @ weights["readout"] + weights["bias"]


def word_effects(sentence, score_of):
    def score(words):
        key = tuple(words)
        if key not in _scores:
            _scores[key] = float(score_of([list(words)])[0])
        return _scores[key]

    whole = score(sentence)
    return np.array([whole - score(sentence[:t] + sentence[t + 1 :]) for t in range(len(sentence))])
