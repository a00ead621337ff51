# mistake: two mistakes: the bias is added twice (once with each product), and W_h is used transposed (W_h[j, i] for the weight from j to i); show with b != 0, and with W_h not symmetric
# read: right
# told: your h_t matches a step whose W_h is not transposed: in code it is h_prev @ W_h.T. your
def rnn_step(x_t, h_prev, params):
    W_x, W_h, b = params

    def weigh(vector, to_unit):
        result = b[to_unit]
        for k in range(len(vector)):
            result = result + vector[k] * to_unit_weights[k]
        return result

    h_t = np.zeros(h_prev.shape)
    for n in range(len(x_t)):
        for i in range(len(b)):
            to_unit_weights = W_x[i]
            from_input = weigh(x_t[n], i)
            to_unit_weights = W_h[:, i]
            from_state = weigh(h_prev[n], i)
            h_t[n, i] = np.tanh(from_input + from_state)
    return h_t
