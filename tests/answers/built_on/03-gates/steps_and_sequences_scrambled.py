# mistake: The rows of all steps, which lie step after step, are reshaped as if they lay sequence after sequence, so steps and sequences are scrambled.
# told: in h[0], which changes after its step: in a sequence that ends there it is right. h[0][1,
def lstm_forward(x, state, params):
    T, N, D = x.shape
    outputs = []
    for t in range(T):
        h_t, c_t = lstm_step(x[t], state, params)
        state = (h_t, c_t)
        outputs.append(h_t)
    h = np.concatenate(outputs).reshape(N, T, -1)
    return h.transpose(1, 0, 2), state
