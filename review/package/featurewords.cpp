// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/featurewords.h"

#include <algorithm>
#include <vector>

namespace Mingjing {
namespace {

using F = Feature;

constexpr WordFeature words[] = {
    {u"插件", F::Plugin},
    {u"附近", F::Nearby},
    {u"门店", F::Nearby},
    {u"到店", F::Nearby},
    {u"支付", F::Payment},
    {u"付款", F::Payment},
    {u"收银", F::Payment},
    {u"结算", F::Payment},
    {u"立即购买", F::Payment},
    {u"下单", F::Payment},
    {u"捐款", F::Payment},
    {u"募捐", F::Payment},
    {u"众筹", F::Payment},
    {u"评论", F::UserContent},
    {u"评价", F::UserContent},
    {u"发布", F::UserContent},
    {u"发表", F::UserContent},
    {u"发帖", F::UserContent},
    {u"帖子", F::UserContent},
    {u"留言", F::UserContent},
    {u"弹幕", F::UserContent},
    {u"晒单", F::UserContent},
    {u"动态", F::UserContent},
    {u"论坛", F::UserContent},
    {u"社区", F::UserContent},
    {u"聊天", F::UserContent},
    {u"云开发", F::Cloud},
    {u"云函数", F::Cloud},
    {u"云托管", F::Cloud},
    {u"直播", F::Live},
    {u"连麦", F::Live},
    {u"主播", F::Live},
    {u"分享", F::Share},
    {u"转发", F::Share},
    {u"朋友圈", F::Share},
    {u"邀请好友", F::Share},
    {u"助力", F::Share},
    {u"砍价", F::Share},
    {u"拼团", F::Share},
    {u"拼团", F::Payment},
    {u"登录", F::Login},
    {u"登陆", F::Login},
    {u"授权", F::Login},
    {u"登录", F::Account},
    {u"注册", F::Account},
    {u"账号", F::Account},
    {u"帐号", F::Account},
    {u"账户", F::Account},
    {u"密码", F::Account},
    {u"定位", F::Location},
    {u"位置", F::Location},
    {u"手机号", F::PersonalData},
    {u"身份证", F::PersonalData},
    {u"姓名", F::PersonalData},
    {u"生日", F::PersonalData},
    {u"性别", F::PersonalData},
    {u"银行卡", F::PersonalData},
    {u"住址", F::PersonalData},
    {u"收货地址", F::PersonalData},
    {u"实名", F::PersonalData},
    {u"隐私", F::PersonalData},
    {u"通讯录", F::PersonalData},
    {u"头像", F::PersonalData},
    {u"昵称", F::PersonalData},
    {u"订阅消息", F::SubscribeMessage},
    {u"订阅", F::SubscribeMessage},
    {u"模板消息", F::TemplateMessage},
    {u"服务通知", F::TemplateMessage},
    {u"客服", F::CustomerService},
    {u"红包", F::RedPacket},
    {u"现金奖励", F::RedPacket},
    {u"提现", F::RedPacket},
    {u"抽奖", F::Lottery},
    {u"转盘", F::Lottery},
    {u"中奖", F::Lottery},
    {u"开奖", F::Lottery},
    {u"刮刮", F::Lottery},
    {u"摇奖", F::Lottery},
    {u"奖品", F::Lottery},
    {u"盲盒", F::Lottery},
    {u"扭蛋", F::Lottery},
    {u"抽卡", F::Lottery},
    {u"开箱", F::Lottery},
    {u"宝箱", F::Lottery},
    {u"福袋", F::Lottery},
    {u"投票", F::Vote},
    {u"拉票", F::Vote},
    {u"刷票", F::Vote},
    {u"票数", F::Vote},
    {u"打榜", F::Vote},
    {u"评选", F::Vote},
    {u"点赞", F::Vote},
    {u"下载", F::Download},
    {u"保存图片", F::Download},
    {u"保存到相册", F::Download},
    {u"上传", F::Upload},
    {u"录音", F::Recording},
    {u"录像", F::Recording},
    {u"拍照", F::Recording},
    {u"拍摄", F::Recording},
    {u"视频", F::Media},
    {u"音频", F::Media},
    {u"播放", F::Media},
    {u"复制", F::Clipboard},
    {u"口令", F::Clipboard},
    {u"充值", F::VirtualGoods},
    {u"会员", F::VirtualGoods},
    {u"虚拟", F::VirtualGoods},
    {u"点券", F::VirtualGoods},
    {u"钻石", F::VirtualGoods},
    {u"金币", F::VirtualGoods},
    {u"激活码", F::VirtualGoods},
    {u"兑换码", F::VirtualGoods},
    {u"月卡", F::VirtualGoods},
    {u"道具", F::VirtualGoods},
    {u"付费", F::VirtualGoods},
    {u"课程", F::VirtualGoods},
    {u"电子书", F::VirtualGoods},
    {u"续费", F::VirtualGoods},
    {u"解锁", F::VirtualGoods},
    {u"打赏", F::VirtualGoods},
    {u"广告", F::Advertising},
    {u"赞助", F::Advertising},
    {u"测试", F::Quiz},
    {u"测一测", F::Quiz},
    {u"测评", F::Quiz},
    {u"答题", F::Quiz},
    {u"问卷", F::Quiz},
    {u"性格", F::Quiz},
    {u"星座", F::Quiz},
    {u"运势", F::Quiz},
    {u"算命", F::Quiz},
    {u"占卜", F::Quiz},
    {u"分销", F::Distribution},
    {u"佣金", F::Distribution},
    {u"推广", F::Distribution},
    {u"代理", F::Distribution},
    {u"下级", F::Distribution},
    {u"下线", F::Distribution},
    {u"团长", F::Distribution},
    {u"返利", F::Distribution},
    {u"返现", F::Distribution},
    {u"网赚", F::Distribution},
    {u"徒弟", F::Distribution},
    {u"合伙人", F::Distribution},
    {u"拉新", F::Distribution},
    {u"裂变", F::Distribution},
    {u"邀请码", F::Distribution},
    {u"公众号", F::NavigationOut},
    {u"打开小程序", F::NavigationOut},
    {u"更多小程序", F::NavigationOut},
    {u"截屏", F::ScreenshotListener},
    {u"截图", F::ScreenshotListener},
    {u"后台运行", F::Background},
    {u"人脸", F::Biometric},
    {u"刷脸", F::Biometric},
    {u"指纹", F::Biometric},
    {u"声纹", F::Biometric},
};

/// The words by their first character.
class WordIndex final
{
public:
    WordIndex() : m_first(0x10000, 0), m_sorted(std::begin(words), std::end(words))
    {
        std::stable_sort(m_sorted.begin(), m_sorted.end(),
                         [](const auto& a, const auto& b) { return a.word.front() < b.word.front(); });
        for (size_t i = m_sorted.size(); i > 0; --i)
            m_first[m_sorted[i - 1].word.front()] = static_cast<quint16>(i);
    }

    /// The words that begin with \a c.
    std::span<const WordFeature> beginningWith(char16_t c) const
    {
        const size_t from = m_first[c];
        if (from == 0)
            return {};
        size_t to = from;
        while (to < m_sorted.size() && m_sorted[to].word.front() == c)
            ++to;
        return std::span(m_sorted).subspan(from - 1, to - from + 1);
    }

private:
    /// One more than the index of the first word; 0 when there is none.
    std::vector<quint16> m_first;
    std::vector<WordFeature> m_sorted;
};

struct Character {
    char16_t value;
    qsizetype length;
};

int hexDigit(char16_t c)
{
    if (c >= u'0' && c <= u'9')
        return c - u'0';
    const char16_t lower = c | 0x20;
    return lower >= u'a' && lower <= u'f' ? lower - u'a' + 10 : -1;
}

/// The character at \a at with `\uXXXX` and `&#…;` resolved.
Character characterAt(QStringView text, qsizetype at)
{
    const char16_t c = text[at].unicode();
    if (c == u'\\' && at + 5 < text.size() && text[at + 1] == u'u') {
        int value = 0;
        for (qsizetype i = at + 2; i < at + 6 && value >= 0; ++i) {
            const int digit = hexDigit(text[i].unicode());
            value = digit < 0 ? -1 : value * 16 + digit;
        }
        if (value >= 0)
            return {static_cast<char16_t>(value), 6};
    } else if (c == u'&' && at + 3 < text.size() && text[at + 1] == u'#') {
        const bool hex = text[at + 2] == u'x' || text[at + 2] == u'X';
        int value = 0;
        for (qsizetype i = at + (hex ? 3 : 2); i < text.size() && i < at + 10; ++i) {
            if (text[i] == u';')
                return {static_cast<char16_t>(value), i - at + 1};
            const int digit = hexDigit(text[i].unicode());
            if (digit < 0 || digit >= (hex ? 16 : 10) || value > 0xFFFF)
                break;
            value = value * (hex ? 16 : 10) + digit;
        }
    }
    return {c, 1};
}

bool standsAt(QStringView text, qsizetype at, std::u16string_view word)
{
    for (const char16_t wanted : word) {
        if (at >= text.size())
            return false;
        const Character c = characterAt(text, at);
        if (c.value != wanted)
            return false;
        at += c.length;
    }
    return true;
}

} // namespace

std::span<const WordFeature> wordFeatures()
{
    return words;
}

void findFeatureWords(QStringView text, const std::function<void(const WordFeature&, qsizetype)>& found)
{
    static const WordIndex index;
    for (qsizetype at = 0; at < text.size();) {
        const char16_t raw = text[at].unicode();
        if (raw < 0x80 && raw != u'\\' && raw != u'&') {
            ++at;
            continue;
        }
        const Character c = characterAt(text, at);
        for (const WordFeature& row : index.beginningWith(c.value)) {
            if (standsAt(text, at, row.word))
                found(row, at);
        }
        at += c.length;
    }
}

} // namespace Mingjing
