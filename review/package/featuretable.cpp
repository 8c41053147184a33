// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/featuretable.h"

#include <algorithm>
#include <vector>

namespace Mingjing {
namespace {

using F = Feature;

constexpr ApiFeature apis[] = {
    {u"requirePlugin", F::Plugin, true},
    {u"openOfficialAccountArticle", F::WebView, true},
    {u"requestPayment", F::Payment, true},
    {u"requestOrderPayment", F::Payment, true},
    {u"requestPluginPayment", F::Payment, true},
    {u"requestCommonPayment", F::Payment, true},
    {u"requestMerchantTransfer", F::Payment, true},
    {u"requestVirtualPayment", F::Payment, true},
    {u"requestVirtualPayment", F::VirtualGoods, true},
    {u"requestMidasPayment", F::Payment, true},
    {u"requestMidasPayment", F::VirtualGoods, true},
    {u"requestMidasFriendPayment", F::Payment, true},
    {u"requestMidasFriendPayment", F::VirtualGoods, true},
    {u"requestMidasPaymentGameItem", F::Payment, true},
    {u"requestMidasPaymentGameItem", F::VirtualGoods, true},
    {u"sendBizRedPacket", F::RedPacket, true},
    {u"showRedPackage", F::RedPacket, true},
    {u"createLivePlayerContext", F::Live, true},
    {u"createLivePusherContext", F::Live, true},
    {u"joinVoIPChat", F::Live, true},
    {u"join1v1Chat", F::Live, true},
    {u"openChannelsLive", F::Live, true},
    {u"openChannelsLive", F::NavigationOut, true},
    {u"reserveChannelsLive", F::Live, true},
    {u"openChannelsActivity", F::NavigationOut, true},
    {u"openChannelsUserProfile", F::NavigationOut, true},
    {u"openChannelsEvent", F::NavigationOut, true},
    {u"openOfficialAccountProfile", F::NavigationOut, true},
    {u"openOfficialAccountChat", F::NavigationOut, true},
    {u"navigateToMiniProgram", F::NavigationOut, true},
    {u"navigateBackMiniProgram", F::NavigationOut, true},
    {u"openEmbeddedMiniProgram", F::NavigationOut, true},
    {u"launchApplication", F::NavigationOut, true},
    {u"openBusinessView", F::NavigationOut, true},
    {u"onShareAppMessage", F::Share, true},
    {u"onShareTimeline", F::Share, true},
    {u"onAddToFavorites", F::Share, true},
    {u"shareAppMessage", F::Share, true},
    {u"showShareMenu", F::Share, true},
    {u"updateShareMenu", F::Share, true},
    {u"shareFileMessage", F::Share, true},
    {u"shareVideoMessage", F::Share, true},
    {u"shareMessageToFriend", F::Share, true},
    {u"showShareImageMenu", F::Share, true},
    {u"shareToWeRun", F::Share, true},
    {u"shareToOfficialAccount", F::Share, true},
    {u"getShareInfo", F::Share, true},
    {u"login", F::Login, false},
    {u"login", F::Account, false},
    {u"checkSession", F::Login, false},
    {u"pluginLogin", F::Login, true},
    {u"getUserProfile", F::Login, true},
    {u"getUserProfile", F::PersonalData, true},
    {u"getUserInfo", F::Login, true},
    {u"getUserInfo", F::PersonalData, true},
    {u"createUserInfoButton", F::Login, true},
    {u"createUserInfoButton", F::PersonalData, true},
    {u"getPhoneNumber", F::Login, true},
    {u"getPhoneNumber", F::PersonalData, true},
    {u"getRealtimePhoneNumber", F::PersonalData, true},
    {u"authorize", F::PersonalData, false},
    {u"authorizeForMiniProgram", F::PersonalData, true},
    {u"getLocation", F::Location, true},
    {u"getFuzzyLocation", F::Location, true},
    {u"chooseLocation", F::Location, true},
    {u"choosePoi", F::Location, true},
    {u"openLocation", F::Location, true},
    {u"startLocationUpdate", F::Location, true},
    {u"startLocationUpdateBackground", F::Location, true},
    {u"startLocationUpdateBackground", F::Background, true},
    {u"onLocationChange", F::Location, true},
    {u"createMapContext", F::Location, true},
    {u"chooseAddress", F::PersonalData, true},
    {u"chooseInvoice", F::PersonalData, true},
    {u"chooseInvoiceTitle", F::PersonalData, true},
    {u"chooseLicensePlate", F::PersonalData, true},
    {u"chooseContact", F::PersonalData, true},
    {u"addPhoneContact", F::PersonalData, true},
    {u"addPhoneCalendar", F::PersonalData, true},
    {u"getWeRunData", F::PersonalData, true},
    {u"getFriendCloudStorage", F::PersonalData, true},
    {u"getGroupCloudStorage", F::PersonalData, true},
    {u"getGroupEnterInfo", F::PersonalData, true},
    {u"searchContacts", F::PersonalData, true},
    {u"requirePrivacyAuthorize", F::PersonalData, true},
    {u"onNeedPrivacyAuthorization", F::PersonalData, true},
    {u"getPrivacySetting", F::PersonalData, true},
    {u"requestSubscribeMessage", F::SubscribeMessage, true},
    {u"requestSubscribeSystemMessage", F::SubscribeMessage, true},
    {u"requestSubscribeDeviceMessage", F::SubscribeMessage, true},
    {u"requestSubscribeEmployeeMessage", F::SubscribeMessage, true},
    {u"formId", F::TemplateMessage, true},
    {u"form_id", F::TemplateMessage, true},
    {u"openCustomerServiceChat", F::CustomerService, true},
    {u"openCustomerServiceConversation", F::CustomerService, true},
    {u"downloadFile", F::Download, true},
    {u"saveFileToDisk", F::Download, true},
    {u"saveImageToPhotosAlbum", F::Download, true},
    {u"saveVideoToPhotosAlbum", F::Download, true},
    {u"openDocument", F::Download, true},
    {u"addFileToFavorites", F::Download, true},
    {u"uploadFile", F::Upload, true},
    {u"chooseImage", F::Upload, true},
    {u"chooseMedia", F::Upload, true},
    {u"chooseVideo", F::Upload, true},
    {u"chooseMessageFile", F::Upload, true},
    {u"startRecord", F::Recording, true},
    {u"getRecorderManager", F::Recording, true},
    {u"createCameraContext", F::Recording, true},
    {u"createMediaRecorder", F::Recording, true},
    {u"getGameRecorder", F::Recording, true},
    {u"createInnerAudioContext", F::Media, true},
    {u"createAudioContext", F::Media, true},
    {u"createVideoContext", F::Media, true},
    {u"createVideo", F::Media, false},
    {u"playVoice", F::Media, true},
    {u"getBackgroundAudioManager", F::Media, true},
    {u"getBackgroundAudioManager", F::Background, true},
    {u"playBackgroundAudio", F::Media, true},
    {u"playBackgroundAudio", F::Background, true},
    {u"setBackgroundFetchToken", F::Background, true},
    {u"getBackgroundFetchData", F::Background, true},
    {u"onBackgroundFetchData", F::Background, true},
    {u"setClipboardData", F::Clipboard, true},
    {u"getClipboardData", F::Clipboard, true},
    {u"createRewardedVideoAd", F::Advertising, true},
    {u"createInterstitialAd", F::Advertising, true},
    {u"createBannerAd", F::Advertising, true},
    {u"createCustomAd", F::Advertising, true},
    {u"createGridAd", F::Advertising, true},
    {u"onUserCaptureScreen", F::ScreenshotListener, true},
    {u"onScreenRecordingStateChanged", F::ScreenshotListener, true},
    {u"getScreenRecordingState", F::ScreenshotListener, true},
    {u"setVisualEffectOnCapture", F::ScreenshotListener, true},
    {u"startSoterAuthentication", F::Biometric, true},
    {u"checkIsSupportSoterAuthentication", F::Biometric, true},
    {u"checkIsSoterEnrolledInDevice", F::Biometric, true},
    {u"startFacialRecognitionVerify", F::Biometric, true},
    {u"startFacialRecognitionVerifyAndUploadVideo", F::Biometric, true},
    {u"checkIsSupportFacialRecognition", F::Biometric, true},
    {u"requestFacialVerify", F::Biometric, true},
    {u"initFaceDetect", F::Biometric, true},
    {u"faceDetect", F::Biometric, true},
    {u"msgSecCheck", F::UserContent, true},
    {u"imgSecCheck", F::UserContent, true},
    {u"mediaCheckAsync", F::UserContent, true},
    {u"createEditorContext", F::UserContent, true},
};

constexpr ElementFeature elements[] = {
    {u"web-view", u"", u"", F::WebView},
    {u"live-player", u"", u"", F::Live},
    {u"live-player", u"", u"", F::Media},
    {u"live-pusher", u"", u"", F::Live},
    {u"live-pusher", u"", u"", F::Recording},
    {u"voip-room", u"", u"", F::Live},
    {u"channel-live", u"", u"", F::Live},
    {u"channel-video", u"", u"", F::Media},
    {u"video", u"", u"", F::Media},
    {u"audio", u"", u"", F::Media},
    {u"camera", u"", u"", F::Recording},
    {u"map", u"", u"", F::Location},
    {u"ad", u"", u"", F::Advertising},
    {u"ad-custom", u"", u"", F::Advertising},
    {u"official-account", u"", u"", F::NavigationOut},
    {u"open-data", u"", u"", F::PersonalData},
    {u"editor", u"", u"", F::UserContent},
    {u"textarea", u"", u"", F::UserContent},
    {u"contact-button", u"", u"", F::CustomerService},
    {u"functional-page-navigator", u"", u"", F::Plugin},
    {u"", u"open-type", u"share", F::Share},
    {u"", u"open-type", u"contact", F::CustomerService},
    {u"", u"open-type", u"getPhoneNumber", F::PersonalData},
    {u"", u"open-type", u"getPhoneNumber", F::Login},
    {u"", u"open-type", u"getRealtimePhoneNumber", F::PersonalData},
    {u"", u"open-type", u"getUserInfo", F::PersonalData},
    {u"", u"open-type", u"getUserInfo", F::Login},
    {u"", u"open-type", u"chooseAvatar", F::PersonalData},
    {u"", u"open-type", u"agreePrivacyAuthorization", F::PersonalData},
    {u"", u"open-type", u"launchApp", F::NavigationOut},
    {u"", u"bindgetphonenumber", u"", F::PersonalData},
    {u"", u"bindgetuserinfo", u"", F::PersonalData},
    {u"", u"report-submit", u"", F::TemplateMessage},
    {u"navigator", u"target", u"miniProgram", F::NavigationOut},
    {u"input", u"type", u"idcard", F::PersonalData},
    {u"input", u"type", u"nickname", F::PersonalData},
    {u"input", u"password", u"", F::Account},
    {u"input", u"type", u"safe-password", F::Account},
};

/// The interfaces sorted by name, so that one name's rows stand together.
const std::vector<ApiFeature>& sortedApis()
{
    static const std::vector<ApiFeature> sorted = [] {
        std::vector<ApiFeature> rows(std::begin(apis), std::end(apis));
        std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
        return rows;
    }();
    return sorted;
}

} // namespace

std::span<const ApiFeature> apiFeatures()
{
    return apis;
}

std::span<const ElementFeature> elementFeatures()
{
    return elements;
}

std::span<const ApiFeature> featuresOfApi(QStringView name)
{
    const std::u16string_view wanted(name.utf16(), static_cast<size_t>(name.size()));
    const auto& rows = sortedApis();
    struct ByName {
        bool operator()(const ApiFeature& row, std::u16string_view n) const { return row.name < n; }
        bool operator()(std::u16string_view n, const ApiFeature& row) const { return n < row.name; }
    };
    const auto [from, to] = std::equal_range(rows.cbegin(), rows.cend(), wanted, ByName());
    return {from, to};
}

} // namespace Mingjing
