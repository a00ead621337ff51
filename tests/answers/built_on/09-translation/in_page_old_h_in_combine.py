# mistake: the query is of the new h, but [h; z] has the old h
# read: vague
# told: your decoder_step puts the h of before this step beside the context: the new h stands
def decoder_step(symbols, state, keys, lengths, weights, lstm_step, attention_step):
    x = weights["target"][symbols]
    h, c = state
    new = lstm_step(x, state, weights["decoder"])
    z, shares = attention_step(new[0] @ weights["query"].T, keys, lengths)
    u = np.tanh(np.concatenate([h, z], axis=1) @ weights["combine"].T)
    return u @ weights["readout"].T + weights["bias"], new, shares
