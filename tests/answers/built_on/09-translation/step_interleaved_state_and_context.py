# mistake: h and the context are stacked along a new last axis and reshaped, which interleaves them (h0 z0 h1 z1 ...) instead of setting h before z, so W_u meets the wrong columns (right only for H = 1)
# read: right
# told: In decoder_step. Of its parts, scores is wrong, state and shares are right in these call
def decoder_step(symbols, state, keys, lengths, weights, lstm_step, attention_step):
    state = lstm_step(np.take(weights["target"], symbols, axis=0), state, weights["decoder"])
    h, _ = state
    context, shares = attention_step(np.einsum("nh,gh->ng", h, weights["query"]), keys, lengths)
    both = np.stack([h, context], axis=-1).reshape(h.shape[0], -1)
    u = np.tanh(both @ weights["combine"].T)
    return u @ weights["readout"].T + weights["bias"], state, shares
