# mistake: the query is made of h + c
# told: In decoder_step. Of its parts, scores and shares are wrong, state is right in these calls
def decoder_step(symbols, state, keys, lengths, weights, lstm_step, attention_step):
    h, c = lstm_step(weights["target"][symbols], state, weights["decoder"])
    z, shares = attention_step((h + c) @ weights["query"].T, keys, lengths)
    u = np.tanh(np.concatenate([h, z], axis=1) @ weights["combine"].T)
    return u @ weights["readout"].T + weights["bias"], (h, c), shares
