r"""Several LSTMs of one size side by side, each with its own weights and inputs: one product for all of them a step.

Small networks spend their time on calls, not on arithmetic. L of them in one batched product cost hardly more than
one; the two directions of a bidirectional LSTM are two lanes. The equations are those of `lstm`, the backward pass is
arranged as in `fused`: all local derivatives before the loop back, the weights' gradient after it.
"""

import torch

IN_THE_CACHE = 2**21  # numbers: lanes with more pre-activations than that run in groups, one after the other


class LanesFunction(torch.autograd.Function):
    """a_x (T, L, N, 4H), the input's share of the pre-activations with the bias, W_h (L, 4H, H), h_0 and c_0 (L, N, H)
    -> h and c of every step, (T, L, N, H) each.

    The blocks are i, f, g, o. There is no gradient of the gradient.

    >>> h, c = LanesFunction.apply(torch.ones(7, 5, 3, 16), torch.ones(5, 16, 4), *torch.zeros(2, 5, 3, 4))
    >>> h.shape
    torch.Size([7, 5, 3, 4])
    """

    @staticmethod
    def forward(ctx, a_x, W_h, h_0, c_0):
        T, L, N, H = *a_x.shape[:3], W_h.shape[2]
        gates, columns = a_x.clone(memory_format=torch.contiguous_format), W_h.transpose(1, 2).contiguous()
        h, c = a_x.new_empty(T + 1, L, N, H), a_x.new_empty(T + 1, L, N, H)  # [t] is the state before step t
        h[0], c[0] = h_0, c_0
        tanh_c = a_x.new_empty(T, L, N, H)
        # Views of every step, taken at once: indexing in the loop takes as long as half of the arithmetic.
        gate_steps, h_steps, c_steps, tanh_steps = (each.unbind() for each in (gates, h, c, tanh_c))
        i_and_f, i, f, g, o = (
            gates[..., H * first : H * last].unbind() for first, last in ((0, 2), (0, 1), (1, 2), (2, 3), (3, 4))
        )
        for t in range(T):
            gate_steps[t].baddbmm_(h_steps[t], columns)
            i_and_f[t].sigmoid_()
            g[t].tanh_()
            o[t].sigmoid_()
            torch.mul(f[t], c_steps[t], out=c_steps[t + 1])
            c_steps[t + 1].addcmul_(i[t], g[t])
            torch.tanh(c_steps[t + 1], out=tanh_steps[t])
            torch.mul(o[t], tanh_steps[t], out=h_steps[t + 1])
        ctx.save_for_backward(gates, W_h, h, c, tanh_c)
        ctx.set_materialize_grads(False)  # most losses do not ask for c
        return h[1:], c[1:]

    @staticmethod
    def backward(ctx, dh, dc):
        gates, W_h, h, c, tanh_c = ctx.saved_tensors
        T, L, N, H = tanh_c.shape
        i, f, g, o = gates.split(H, dim=-1)
        # What dc_t (the first three blocks) and dh_t (the last) are multiplied by, to give da.
        da = torch.empty_like(gates)
        products = (g * i, 1 - i), (c[:T] * f, 1 - f), (i, 1 - g * g), (h[1:], 1 - o)
        for part, factors in zip(da.split(H, dim=-1), products, strict=True):
            torch.mul(*factors, out=part)
        dh_t, dc_t = torch.zeros_like(tanh_c[0]), torch.zeros_like(tanh_c[0])
        dc_for_each_block = dc_t.unsqueeze(2)
        by_dc, by_dh = da.view(T, L, N, 4, H)[..., :3, :].unbind(), da[..., 3 * H :].unbind()
        through_h, kept, da_steps = (each.unbind() for each in (o - h[1:] * tanh_c, f, da))
        dh_steps, dc_steps = (each if each is None else each.unbind() for each in (dh, dc))
        for t in range(T - 1, -1, -1):
            if dh is not None:
                dh_t.add_(dh_steps[t])
            if dc is not None:
                dc_t.add_(dc_steps[t])
            dc_t.addcmul_(dh_t, through_h[t])
            by_dc[t].mul_(dc_for_each_block)
            by_dh[t].mul_(dh_t)
            dc_t.mul_(kept[t])
            torch.bmm(da_steps[t], W_h, out=dh_t)
        flat = da.transpose(0, 1).reshape(L, T * N, 4 * H)
        da = flat.view(L, T, N, 4 * H).transpose(0, 1)  # as `lanes` wants it
        return da, flat.transpose(1, 2) @ h[:T].transpose(0, 1).reshape(L, T * N, H), dh_t, dc_t


def lanes(x, W_x, W_h, b):
    """x (L, T, N, D), W_x (L, 4H, D), W_h (L, 4H, H), b (L, 4H) -> h of every step (T, L, N, H), from zero states.

    >>> from lstm_ref.pytorch.modules import LSTM
    >>> cells, x = [LSTM(D=3, H=4) for _ in range(2)], torch.ones(2, 7, 5, 3)
    >>> weights = [torch.stack([getattr(cell, name) for cell in cells]) for name in ("W_x", "W_h", "b")]
    >>> torch.allclose(lanes(x, *weights)[:, 1], cells[1](x[1])[0], atol=1e-6)
    True
    """
    L, T, N, _ = x.shape
    groups = min(L, -(-L * T * N * W_h.shape[1] // IN_THE_CACHE))
    parts = zip(*(each.chunk(groups) for each in (x, W_x, W_h, b)), strict=True)
    return torch.cat([at_once(*part) for part in parts], dim=1)


def at_once(x, W_x, W_h, b):
    """What `lanes` does, with one product for all lanes."""
    L, T, N, D = x.shape
    a_x = torch.baddbmm(b.unsqueeze(1), x.reshape(L, T * N, D), W_x.transpose(1, 2))
    zero = x.new_zeros(L, N, W_h.shape[2])
    return LanesFunction.apply(a_x.view(L, T, N, -1).transpose(0, 1), W_h, zero, zero)[0]
