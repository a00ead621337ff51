# loses: check-classifier
# told: remembers earlier calls
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
