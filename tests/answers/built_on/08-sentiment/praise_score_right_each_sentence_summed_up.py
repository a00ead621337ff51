# mistake: none
def praise_score(sentences, weights, pad_batch, read, attention_pool):
    def odds(z):
        return sum((z[:, k] * w for k, w in enumerate(weights["readout"])), start=np.zeros(len(z))) + weights["bias"]

    batch = pad_batch(sentences)
    told = read(*batch, weights)
    return odds(attention_pool(told, np.tensordot(told, weights["attention"], axes=(2, 0)), batch[1])[0])
