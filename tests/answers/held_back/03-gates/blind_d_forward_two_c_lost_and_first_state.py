# mistake: TWO: lstm_forward hands only h on from step to step, each step is given the initial c_0 again; and it returns the final state as (c_T, h_T), in the wrong order.
# read: right
# told: at t = 1, which reads x[0], in c, as the sequence that ends there returns it; h[0] is right. c_1[0,
class Layer:
    def __init__(self, state, params):
        self.h, self.c = state
        self.params = params

    def __call__(self, x_t):
        self.h, self.last_c = lstm_step(x_t, (self.h, self.c), self.params)
        return self.h


def lstm_forward(x, state, params):
    layer = Layer(state, params)
    h = np.stack([layer(x_t) for x_t in x])
    return h, (layer.last_c, layer.h)
