r"""Several LSTMs of one size side by side, as a decoder needs them: from a first state, with all cell states put out.

L networks in one batched product cost hardly more than one. The equations are those of `lstm`; the backward pass is
arranged as in `fused`: all local derivatives before the loop back, the weights' gradient after it.
"""

import torch


class LanesWithState(torch.autograd.Function):
    """a_x (T, L, N, 4H), the input's share of the pre-activations with the bias, W_h (L, 4H, H), h_0 and c_0 (L, N, H)
    -> h and c of every step, (T, L, N, H) each.

    The blocks are i, f, g, o. There is no gradient of the gradient.
    """

    @staticmethod
    def forward(ctx, a_x, W_h, h_0, c_0):
        T, L, N, H = *a_x.shape[:3], W_h.shape[2]
        gates, columns = a_x.clone(), W_h.transpose(1, 2).contiguous()
        h, c = a_x.new_empty(T + 1, L, N, H), a_x.new_empty(T + 1, L, N, H)  # [t] is the state before step t
        h[0], c[0] = h_0, c_0
        tanh_c = a_x.new_empty(T, L, N, H)
        for t in range(T):
            a = gates[t]
            a.baddbmm_(h[t], columns)
            a[..., : 2 * H].sigmoid_()
            a[..., 2 * H : 3 * H].tanh_()
            a[..., 3 * H :].sigmoid_()
            i, f, g, o = a.split(H, dim=-1)
            torch.mul(f, c[t], out=c[t + 1])
            c[t + 1].addcmul_(i, g)
            torch.tanh(c[t + 1], out=tanh_c[t])
            torch.mul(o, tanh_c[t], out=h[t + 1])
        ctx.save_for_backward(gates, W_h, h, c, tanh_c)
        return h[1:].clone(), c[1:].clone()

    @staticmethod
    def backward(ctx, dh, dc):
        gates, W_h, h, c, tanh_c = ctx.saved_tensors
        T, L, N, H = tanh_c.shape
        i, f, g, o = gates.split(H, dim=-1)
        # What dc_t (the first three blocks) and dh_t (the last) are multiplied by, to give da.
        da = torch.cat([g * i * (1 - i), c[:T] * f * (1 - f), i * (1 - g * g), h[1:] * (1 - o)], dim=-1)
        through_h = o - h[1:] * tanh_c
        dh_t, dc_t = torch.zeros_like(dh[0]), torch.zeros_like(dc[0])
        for t in range(T - 1, -1, -1):
            dh_t.add_(dh[t])
            dc_t.add_(dc[t]).addcmul_(dh_t, through_h[t])
            da[t].view(L, N, 4, H)[:, :, :3].mul_(dc_t.unsqueeze(2))
            da[t][..., 3 * H :].mul_(dh_t)
            dc_t.mul_(f[t])
            torch.bmm(da[t], W_h, out=dh_t)
        flat = da.transpose(0, 1).reshape(L, T * N, 4 * H)
        return da, flat.transpose(1, 2) @ h[:T].transpose(0, 1).reshape(L, T * N, H), dh_t, dc_t
