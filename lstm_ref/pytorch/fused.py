r"""The LSTM with its backward pass written by hand: the equations of `lstm`, arranged for speed.

Autograd keeps a node for every operation of every step. One Function for the whole sequence keeps one, and can

- compute all local derivatives before the loop back, so that a step of it is three element-wise products and one matrix
  product (for c: $f(1-f)c_{t-1}$, $i(1-g^2)$, ...; for h: $o(1-\tanh^2 c_t) = o - h_t \tanh c_t$);
- compute every weight's gradient after that loop, as one product over all steps;
- lay the buffer of a step out as c_{t-1}, g, f, i, o, so that f * c_{t-1} and i * g are one multiplication of two
  neighbours by two neighbours, and one call serves the three logistic gates;
- write every result where it belongs (`out=`), through views taken once by `unbind`.
"""

import torch
from torch import Tensor

from lstm_ref.pytorch.modules import LSTM


class LSTMFunction(torch.autograd.Function):
    """x (T, N, D), h_0 and c_0 (N, H), W_x (4H, D), W_h (4H, H), b (4H,) -> h (T, N, H), h_T and c_T (N, H).

    Raises RuntimeError where a gradient of the gradient is asked for: backward works in place.

    >>> shapes = (7, 2, 3), (2, 4), (2, 4), (16, 3), (16, 4), (16,)
    >>> h, h_T, c_T = LSTMFunction.apply(*map(torch.ones, shapes))
    >>> h.shape, torch.equal(h[-1], h_T)
    (torch.Size([7, 2, 4]), True)
    """

    @staticmethod
    def forward(ctx, x, h_0, c_0, W_x, W_h, b):
        T, N, D = x.shape
        H = h_0.shape[1]
        W_x, W_h, b = (_swap_i_and_g(rows) for rows in (W_x, W_h, b))
        W_h_columns = W_h.t().contiguous()  # a product with a transposed view costs up to twice as much
        h = x.new_empty(T + 1, N, H)  # h[t] is the state before step t
        steps = x.new_empty(T + 1, N, 5 * H)  # c_{t-1}, g, f, i, o
        tanh_c = x.new_empty(T, N, H)
        h[0] = h_0
        steps[0, :, :H] = c_0
        steps[:T, :, H:] = torch.addmm(b, x.reshape(T * N, D), W_x.t()).view(T, N, 4 * H)

        a, c_and_g, g, f_and_i, fio, o = (
            steps[:T, :, H * first : H * last].unbind()
            for first, last in ((1, 5), (0, 2), (1, 2), (2, 4), (2, 5), (4, 5))
        )
        c, h_steps, tanh_steps = steps[1:, :, :H].unbind(), h.unbind(), tanh_c.unbind()
        kept_and_new = x.new_empty(N, 2 * H)
        kept, new = kept_and_new.chunk(2, dim=1)
        for t in range(T):
            a[t].addmm_(h_steps[t], W_h_columns)
            g[t].tanh_()
            fio[t].sigmoid_()
            torch.mul(c_and_g[t], f_and_i[t], out=kept_and_new)
            torch.add(kept, new, out=c[t])
            torch.tanh(c[t], out=tanh_steps[t])
            torch.mul(o[t], tanh_steps[t], out=h_steps[t + 1])

        ctx.save_for_backward(x, h, steps, tanh_c, W_x, W_h)
        return h[1:], h[T].clone(), steps[T, :, :H].clone()

    @staticmethod
    def backward(ctx, dh, dh_T, dc_T):
        if torch.is_grad_enabled():  # create_graph=True; left alone, the result would pass for a constant
            raise RuntimeError("LSTMFunction has no gradient of its gradient: use LSTM where create_graph is True")
        x, h, steps, tanh_c, W_x, W_h = ctx.saved_tensors
        T, N, D = x.shape
        H = dh_T.shape[1]
        c_prev, g, f, i, o = steps[:T].split(H, dim=-1)
        # What dc_t (first four blocks) and dh_t (the last) are multiplied by, to give dc_{t-1}, da_g, da_f, da_i, da_o.
        slopes = torch.empty_like(steps[:T])
        slopes[..., :H] = f
        for block, (factor, slope) in enumerate(
            ((i, 1 - g * g), (c_prev * f, 1 - f), (g * i, 1 - i), (h[1:], 1 - o)), 1
        ):
            torch.mul(factor, slope, out=slopes[..., H * block : H * (block + 1)])
        through_h = torch.addcmul(o, h[1:], tanh_c, value=-1).unbind()

        by_dc, by_dh = slopes[..., : 4 * H].unflatten(-1, (4, H)).unbind(), slopes[..., 4 * H :].unbind()
        dc_prev, da = slopes[..., :H].unbind(), slopes[..., H:].unbind()
        dh_steps = dh.unbind()
        dh_t, later = dh_steps[-1] + dh_T, dc_T
        dc_t = torch.empty_like(dh_t)
        dc_for_each_block = dc_t.unsqueeze(1)
        for t in range(T - 1, -1, -1):
            torch.addcmul(later, dh_t, through_h[t], out=dc_t)
            by_dc[t].mul_(dc_for_each_block)
            by_dh[t].mul_(dh_t)
            later = dc_prev[t]
            if t:
                torch.addmm(dh_steps[t - 1], da[t], W_h, out=dh_t)

        flat = slopes.view(T * N, 5 * H)[:, H:]
        dx = (flat @ W_x).view(T, N, D) if ctx.needs_input_grad[0] else None
        dweights = flat.t() @ x.reshape(T * N, D), flat.t() @ h[:T].view(T * N, H), flat.sum(dim=0)
        return dx, da[0] @ W_h, later.clone(), *(_swap_i_and_g(rows) for rows in dweights)


def _swap_i_and_g(rows):
    """Blocks i, f, g, o to g, f, i, o, and back."""
    i, f, g, o = rows.unflatten(0, (4, -1))
    return torch.cat([g, f, i, o])


class FusedLSTM(LSTM):
    """`LSTM` with the backward pass written by hand, for training: the same numbers, less time.

    Args, inputs, outputs and errors: those of `LSTM`. Packed sequences take the way of `LSTM`, unless all have the
    same length. There is no TorchScript of it, and no gradient of a gradient.

    >>> fused, plain = FusedLSTM(D=3, H=4), LSTM(D=3, H=4)
    >>> x = torch.ones(7, 2, 3)
    >>> torch.allclose(fused.load_params(plain.params())(x)[0], plain(x)[0])
    True
    """

    def loop(self, x: Tensor, batch_sizes: list[int], state: list[Tensor]) -> tuple[Tensor, list[Tensor]]:
        T, N = len(batch_sizes), batch_sizes[0]
        if batch_sizes[-1] != N:
            return super().loop(x, batch_sizes, state)
        h, *final = LSTMFunction.apply(x.unflatten(0, (T, N)), *state, self.W_x, self.W_h, self.b)
        return h.flatten(0, 1), final
